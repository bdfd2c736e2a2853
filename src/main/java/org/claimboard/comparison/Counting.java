package org.claimboard.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Quantity;
import org.claimboard.record.UnitPer;
import org.jspecify.annotations.Nullable;

/**
 * Figures that count the same: of one measure, one kind, one base and for each of the same. Whether two of them compare in all
 * else, {@link Likeness} says; two of different groups never do, save where it is not said what one of them counts.
 *
 * @param first the quantity that all others are like; null where no number is given
 * @param figures in their order; never empty
 * @param <F> what a figure is
 */
public record Counting<F>(@Nullable Quantity first, List<F> figures) {

    private static final Set<ScopeField> SEPARATING =
            EnumSet.of(ScopeField.DENOMINATOR, ScopeField.KIND, ScopeField.BASE, ScopeField.MEASURE);

    /**
     * The figures by what they count: the groups in the order of their first figures, and in each the figures in theirs.
     *
     * @param quantity the number of a figure; null if it has none
     */
    public static <F> List<Counting<F>> of(List<F> figures, Function<F, @Nullable Quantity> quantity) {
        List<Counting<F>> groups = new ArrayList<>();
        Map<List<Object>, Counting<F>> known = new HashMap<>();
        for (F figure : figures) {
            Quantity number = quantity.apply(figure);
            known.computeIfAbsent(key(number), key -> groupOf(number, groups))
                    .figures()
                    .add(figure);
        }
        return groups.stream()
                .map(group -> new Counting<>(group.first(), List.copyOf(group.figures())))
                .toList();
    }

    /** The first that it is like, which may not have the same words for what it counts. */
    private static <F> Counting<F> groupOf(@Nullable Quantity number, List<Counting<F>> groups) {
        return groups.stream()
                .filter(group -> isSame(group.first(), number))
                .findFirst()
                .orElseGet(() -> {
                    Counting<F> group = new Counting<>(number, new ArrayList<>());
                    groups.add(group);
                    return group;
                });
    }

    /** All of a figure on which its group depends. */
    private static List<Object> key(@Nullable Quantity number) {
        return number == null
                ? List.of()
                : Arrays.asList(
                        UnitPer.of(number),
                        number.kind(),
                        number.base(),
                        number.scope().measure());
    }

    private static boolean isSame(@Nullable Quantity one, @Nullable Quantity other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        LocalizedText mine = one.scope().measure();
        LocalizedText theirs = other.scope().measure();
        return (mine == null) == (theirs == null)
                && Likeness.differences(one, other).stream()
                        .noneMatch(difference -> SEPARATING.contains(difference.field()));
    }

    /** What all of them measure; null where it is not said. */
    public @Nullable LocalizedText measure() {
        return first == null ? null : first.scope().measure();
    }
}
