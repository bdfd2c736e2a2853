package org.claimboard.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimboard.quantity.FigureNames;
import org.claimboard.quantity.Obstacle;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Period;
import org.claimboard.record.Quantity;
import org.claimboard.record.UnitPer;
import org.jspecify.annotations.Nullable;

/**
 * What keeps two figures from being like for like: what they are for each of, what kind of figure they are, since when they
 * tell a change, for which time they are, and what they count ({@link Scopes}). What is not said is unknown and differs from
 * nothing, save that a figure for each of something is never like one in all.
 *
 * <p>Periods that are said as such always count. Where both are in words only, they count as {@link Scopes} has it; if both
 * can be read and are not the same time, that is said all the same ({@link #aside}).
 */
public final class Likeness {

    private Likeness() {}

    /** The contradictions in the order of the fields; empty if the two are like for like. */
    public static List<ScopeDifference> differences(Quantity first, Quantity second) {
        List<ScopeDifference> found = new ArrayList<>();
        UnitPer one = UnitPer.of(first);
        UnitPer other = UnitPer.of(second);
        if (Obstacle.isOfDenominators(one, other)) {
            found.add(new ScopeDifference(
                    ScopeField.DENOMINATOR,
                    FigureNames.each(Obstacle.each(one)),
                    FigureNames.each(Obstacle.each(other))));
        }
        if (!isOfOneKind(first, second) && first.kind() != null && second.kind() != null) {
            found.add(
                    new ScopeDifference(ScopeField.KIND, FigureNames.of(first.kind()), FigureNames.of(second.kind())));
        }
        if (first.base() != null && second.base() != null && first.base() != second.base()) {
            found.add(
                    new ScopeDifference(ScopeField.BASE, FigureNames.of(first.base()), FigureNames.of(second.base())));
        }
        boolean typed = first.period() != null || second.period() != null;
        Optional<ScopeDifference> periods = typed ? periods(first, second) : Optional.empty();
        for (ScopeDifference difference : Scopes.differences(first.scope(), second.scope())) {
            if (difference.field() == ScopeField.PERIOD && typed && isKnown(first) && isKnown(second)) {
                continue;
            }
            found.add(difference);
        }
        periods.ifPresent(found::add);
        found.sort((mine, theirs) -> mine.field().compareTo(theirs.field()));
        return List.copyOf(found);
    }

    /** Two periods in words that are not the same time, although what is measured is; empty if there is nothing to say. */
    static Optional<ScopeDifference> aside(Quantity first, Quantity second) {
        boolean told = differences(first, second).stream().anyMatch(found -> found.field() == ScopeField.PERIOD);
        return told ? Optional.empty() : periods(first, second);
    }

    /** Whether the kinds do not keep the two from standing on one scale. */
    static boolean isOfOneKind(Quantity first, Quantity second) {
        return first.kind() == null || second.kind() == null || first.kind().isLike(second.kind());
    }

    private static Optional<ScopeDifference> periods(Quantity first, Quantity second) {
        Period one = period(first);
        Period other = period(second);
        return one == null || other == null || one.isSameTime(other)
                ? Optional.empty()
                : Optional.of(new ScopeDifference(ScopeField.PERIOD, FigureNames.of(one), FigureNames.of(other)));
    }

    private static boolean isKnown(Quantity quantity) {
        return period(quantity) != null;
    }

    /** As it is said, or as its words can be read; null if it is neither. */
    private static @Nullable Period period(Quantity quantity) {
        LocalizedText words = quantity.scope().period();
        if (quantity.period() != null || words == null) {
            return quantity.period();
        }
        return words.byLanguage().values().stream()
                .flatMap(text -> Period.read(text).stream())
                .findFirst()
                .orElse(null);
    }
}
