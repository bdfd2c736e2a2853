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
 * @param aside two periods in words that are not the same time, which does not keep the two from being compared; null if
 *     there is nothing to say
 */
public record Pairing(
        Standing larger,
        Standing smaller,
        LocalizedText why,
        @Nullable Reckoned ratio,
        @Nullable Reckoned difference,
        @Nullable Gap gap,
        List<ScopeDifference> differences,
        @Nullable ScopeDifference aside) {

    static Pairing of(Standing larger, Standing smaller, LocalizedText why) {
        Quantity one = larger.quantity();
        Quantity other = smaller.quantity();
        List<ScopeDifference> differences = one == null || other == null ? List.of() : Likeness.differences(one, other);
        ScopeDifference aside =
                one == null || other == null ? null : Likeness.aside(one, other).orElse(null);
        Gap missing =
                firstOf(firstOf(larger.normalised().gap(), smaller.normalised().gap()), kindGap(one, other));
        if (missing != null) {
            return new Pairing(larger, smaller, why, null, null, missing, differences, aside);
        }
        boolean falls = one != null && other != null && Normalised.isFall(one) && Normalised.isFall(other);
        Range above = falls ? Range.of(larger.normalised()).negated() : Range.of(larger.normalised());
        Range below = falls ? Range.of(smaller.normalised()).negated() : Range.of(smaller.normalised());
        Reckoned difference = Reckoned.of(above.minus(below));
        Gap gap = firstOf(scaleGap(larger.normalised().unit()), ratioGap(above, below));
        Reckoned ratio = gap == null ? Reckoned.of(above.dividedBy(below)) : null;
        return new Pairing(larger, smaller, why, ratio, difference, gap, differences, aside);
    }

    /** Whether readers may be told that the two are like for like. */
    public boolean isLikeForLike() {
        return differences.isEmpty() && (gap == null || !gap.reason().isOfUnlike());
    }

    /** How each number of the ratio came about; empty if there is none. */
    public List<Reckoning> ratioReckonings() {
        return ratio == null ? List.of() : Reckoning.ofRatio(larger, smaller, ratio);
    }

    /** How each number of the difference came about; empty if there is none. */
    public List<Reckoning> differenceReckonings() {
        return difference == null ? List.of() : Reckoning.ofDifference(larger, smaller, difference);
    }

    private static @Nullable Gap kindGap(@Nullable Quantity one, @Nullable Quantity other) {
        return one == null || other == null || Likeness.isOfOneKind(one, other)
                ? null
                : Gap.of(Gap.Reason.KIND_DIFFERS);
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
