package org.claimboard.comparison;

import java.util.List;
import org.claimboard.quantity.Conversion;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Quantity;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Two positions set against each other, in the unit of their comparison.
 *
 * @param why what the desk says about the ratio
 * @param ratio the larger by the smaller; null if there is none
 * @param difference the larger less the smaller; null if there is none
 * @param gap why there is no ratio; null if there is one
 * @param differences what keeps the two from being compared; empty between like and like
 */
public record Pairing(
        Standing larger,
        Standing smaller,
        LocalizedText why,
        @Nullable Reckoned ratio,
        @Nullable Reckoned difference,
        @Nullable Gap gap,
        List<ScopeDifference> differences) {

    static Pairing of(Standing larger, Standing smaller, LocalizedText why) {
        List<ScopeDifference> differences = differences(larger.quantity(), smaller.quantity());
        Gap missing = firstOf(larger.normalised().gap(), smaller.normalised().gap());
        if (missing != null) {
            return new Pairing(larger, smaller, why, null, null, missing, differences);
        }
        Range above = Range.of(larger.normalised());
        Range below = Range.of(smaller.normalised());
        Reckoned difference = Reckoned.of(above.minus(below));
        Gap gap = firstOf(scaleGap(larger.normalised().unit()), ratioGap(above, below));
        Reckoned ratio = gap == null ? Reckoned.of(above.dividedBy(below)) : null;
        return new Pairing(larger, smaller, why, ratio, difference, gap, differences);
    }

    private static List<ScopeDifference> differences(@Nullable Quantity larger, @Nullable Quantity smaller) {
        return larger == null || smaller == null ? List.of() : Scopes.differences(larger.scope(), smaller.scope());
    }

    private static @Nullable Gap firstOf(@Nullable Gap one, @Nullable Gap other) {
        return one != null ? one : other;
    }

    /** Scales on which numbers have a difference and no ratio. */
    private static @Nullable Gap scaleGap(Unit unit) {
        if (unit.isYear()) {
            return Gap.of(Gap.Reason.YEARS);
        }
        return Conversion.isFromAChosenZero(unit) ? Gap.of(Gap.Reason.DEGREES) : null;
    }

    private static @Nullable Gap ratioGap(Range above, Range below) {
        if (!above.isPositive() || !below.isPositive()) {
            return Gap.of(Gap.Reason.NOT_POSITIVE);
        }
        return above.dividedBy(below).isOpenBothWays() ? Gap.of(Gap.Reason.OPEN_ENDED) : null;
    }
}
