package org.claimboard.reading;

import java.math.BigDecimal;
import java.util.List;
import org.claimboard.comparison.Axis;
import org.claimboard.record.Unit;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * An axis ready to draw: places are percent of its width.
 *
 * @param unit the unit in which it counts
 */
public record Scale(boolean logarithmic, boolean fromZero, List<Tick> ticks, String unit) {

    /**
     * A mark on the axis.
     *
     * @param labelled false where labels would crowd a narrow screen
     */
    public record Tick(BigDecimal at, String label, boolean first, boolean last, boolean labelled) {}

    public static @Nullable Scale of(@Nullable Axis axis, Unit unit, Language reader) {
        if (axis == null) {
            return null;
        }
        boolean fromZero = !axis.logarithmic() && axis.min().signum() == 0;
        return new Scale(axis.logarithmic(), fromZero, ticks(axis, unit, reader), unit.code());
    }

    private static List<Tick> ticks(Axis axis, Unit unit, Language reader) {
        List<BigDecimal> values = axis.ticks();
        return values.stream()
                .map(value -> {
                    int place = values.indexOf(value);
                    boolean last = place == values.size() - 1;
                    boolean labelled = values.size() <= 5 || place % 2 == 0;
                    return new Tick(axis.percent(value), Figures.tick(value, unit, reader), place == 0, last, labelled);
                })
                .toList();
    }
}
