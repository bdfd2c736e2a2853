package org.claimboard.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.record.PositionRole;

/**
 * The marks that stand at one place of a time axis, one above the other.
 *
 * @param from where they begin, in percent of the width
 * @param length how long they are; 0 for points
 * @param dots at most {@value #MOST}, the lowest first
 * @param more how many were left out
 */
public record MarkStack(BigDecimal from, BigDecimal length, List<Dot> dots, int more) {

    private static final int MOST = 12;
    private static final int STEP = 16;

    /**
     * A mark with what it is.
     *
     * @param gone whether it was withdrawn
     */
    record Placed(PositionRole role, Mark mark, boolean gone) {}

    /**
     * One of the marks.
     *
     * @param up how far it stands above the axis, in pixels
     * @param gone whether it was withdrawn
     */
    public record Dot(PositionRole role, int up, boolean openBelow, boolean openAbove, boolean gone) {}

    static List<MarkStack> of(List<Placed> marks) {
        Map<List<BigDecimal>, List<Placed>> byPlace = new LinkedHashMap<>();
        for (Placed placed : marks) {
            byPlace.computeIfAbsent(List.of(placed.mark().from(), placed.mark().length()), place -> new ArrayList<>())
                    .add(placed);
        }
        return byPlace.entrySet().stream()
                .map(stack -> of(stack.getKey().get(0), stack.getKey().get(1), stack.getValue()))
                .toList();
    }

    private static MarkStack of(BigDecimal from, BigDecimal length, List<Placed> marks) {
        List<Dot> dots = new ArrayList<>();
        for (Placed placed : marks.subList(0, Math.min(MOST, marks.size()))) {
            dots.add(new Dot(
                    placed.role(),
                    dots.size() * STEP,
                    placed.mark().openBelow(),
                    placed.mark().openAbove(),
                    placed.gone()));
        }
        return new MarkStack(from, length, List.copyOf(dots), marks.size() - dots.size());
    }

    /** Whether it is a stretch of time. Templates take a number 0 for nothing, so they must ask for this. */
    public boolean stretched() {
        return length.signum() > 0;
    }

    /** How high it is with all its marks, in pixels. */
    public int height() {
        return dots.size() * STEP;
    }
}
