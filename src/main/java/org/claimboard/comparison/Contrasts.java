package org.claimboard.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.claimboard.claim.Position;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Quantity;

/**
 * What keeps the figures of a comparison from being compared with each other. Figures that count the same, whatever their
 * numbers, are asked about once: a comparison may have a thousand.
 */
final class Contrasts {

    static final Contrasts NOTHING = new Contrasts(List.of());

    private final IdentityHashMap<Position, Integer> kinds = new IdentityHashMap<>();

    /** The first quantity of each kind. */
    private final List<Quantity> firsts = new ArrayList<>();

    private final List<Position> figures = new ArrayList<>();
    private final Map<Long, List<ScopeDifference>> known = new ConcurrentHashMap<>();

    private Contrasts(List<Position> positions) {
        Map<Quantity, Integer> numbers = new HashMap<>();
        for (Position position : positions) {
            Quantity quantity = PositionQuantity.of(position);
            if (quantity != null) {
                int kind = numbers.computeIfAbsent(bare(quantity), key -> firsts.size());
                if (kind == firsts.size()) {
                    firsts.add(quantity);
                }
                kinds.put(position, kind);
                figures.add(position);
            }
        }
    }

    static Contrasts among(List<Position> positions) {
        return new Contrasts(positions);
    }

    /** Without its number and its words: what is left says what it counts. */
    private static Quantity bare(Quantity quantity) {
        return new Quantity(
                null,
                null,
                null,
                true,
                quantity.unit(),
                quantity.per(),
                quantity.kind(),
                quantity.direction(),
                quantity.base(),
                null,
                "",
                quantity.period(),
                quantity.scope(),
                null,
                List.of(),
                null);
    }

    /** The others with which the figure does not compare, in their order. */
    List<Contrast> of(Position position) {
        Integer mine = kinds.get(position);
        if (mine == null) {
            return List.of();
        }
        List<Contrast> contrasts = new ArrayList<>();
        for (Position other : figures) {
            List<ScopeDifference> differences = other == position ? List.of() : differences(mine, kind(other));
            if (!differences.isEmpty()) {
                contrasts.add(new Contrast(other, differences));
            }
        }
        return List.copyOf(contrasts);
    }

    /** In what some figures differ from those that are not among them and no doubts. */
    Set<ScopeField> fieldsApart(Collection<Position> some) {
        Set<ScopeField> fields = EnumSet.noneOf(ScopeField.class);
        int[] others = new int[firsts.size()];
        figures.stream().filter(figure -> figure.role != PositionRole.DOUBT).forEach(figure -> others[kind(figure)]++);
        int[] within = new int[firsts.size()];
        for (Position position : some) {
            Integer kind = kinds.get(position);
            if (kind != null) {
                within[kind]++;
            }
        }
        for (int one = 0; one < within.length; one++) {
            for (int other = 0; within[one] > 0 && other < within.length; other++) {
                if (others[other] > within[other]) {
                    differences(one, other).forEach(difference -> fields.add(difference.field()));
                }
            }
        }
        return fields;
    }

    private int kind(Position figure) {
        return Objects.requireNonNull(kinds.get(figure));
    }

    private List<ScopeDifference> differences(int one, int other) {
        long pair = (long) one * firsts.size() + other;
        return known.computeIfAbsent(pair, key -> Likeness.differences(firsts.get(one), firsts.get(other)));
    }
}
