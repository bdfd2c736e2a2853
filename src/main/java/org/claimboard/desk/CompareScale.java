package org.claimboard.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimboard.comparison.Gap;
import org.claimboard.comparison.Likeness;
import org.claimboard.comparison.ScopeField;
import org.claimboard.record.Quantity;
import org.claimboard.record.Unit;
import org.claimboard.record.UnitPer;
import org.jspecify.annotations.Nullable;

/**
 * In what numbers are compared: a unit, and a figure of the kind that is meant.
 *
 * @param like null where nothing is known of the kind
 */
record CompareScale(UnitPer unit, @Nullable Quantity like) {

    private static final int SAME = 40;
    private static final int MEASURE = 30;
    private static final int MONEY = 20;
    private static final int YEAR = 5;
    private static final int LIKE_FOR_LIKE = 5;

    /** The claim's own figure, before those that sources give on it. */
    private static final int OWN = 50;

    private static final int WEIGHT = 100;

    /** The one on which most of the claims can stand, the best by their first numbers; empty if none has a number. */
    static Optional<CompareScale> of(List<CompareClaim> claims) {
        CompareScale best = null;
        long most = 0;
        for (CompareClaim claim : claims) {
            for (int i = 0; i < claim.numbers().size(); i++) {
                Quantity quantity = claim.numbers().get(i).quantity();
                CompareScale scale = new CompareScale(UnitPer.of(quantity), quantity);
                long score = claims.stream().mapToLong(scale::score).sum() * WEIGHT - i;
                if (best == null || score > most) {
                    best = scale;
                    most = score;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private long score(CompareClaim claim) {
        return claim.numbers().stream().mapToLong(this::fit).max().orElse(0);
    }

    /** The number of the claim that can be compared best, the first of equals; empty if none can be compared. */
    Optional<CompareNumber> best(CompareClaim claim) {
        return claim.numbers().stream()
                .filter(number -> fit(number) > 0)
                .max(Comparator.comparingInt(this::fit)
                        .thenComparing(Comparator.comparingInt((CompareNumber number) ->
                                        claim.numbers().indexOf(number))
                                .reversed()));
    }

    /** How well a number fits; 0 if it cannot be compared. */
    int fit(CompareNumber number) {
        Quantity quantity = number.quantity();
        if (isOfAnotherKind(quantity)) {
            return 0;
        }
        UnitPer own = UnitPer.of(quantity);
        if (Gap.ofUnits(own, unit).isPresent()) {
            return 0;
        }
        boolean alike = like == null || Likeness.differences(quantity, like).isEmpty();
        int likeness = (number.source() == null ? OWN : 0) + (alike ? LIKE_FOR_LIKE : 0);
        if (own.equals(unit)) {
            return likeness + (own.unit().isYear() ? YEAR : SAME);
        }
        return likeness + (isByRate(own.unit()) ? MONEY : MEASURE);
    }

    /** Whether only an exchange rate leads from the unit to this one. */
    boolean isByRate(Unit from) {
        return from.isCurrency() && unit.unit().isCurrency() && !from.equals(unit.unit());
    }

    /** What keeps a number out, however much were known of it; empty if nothing does. */
    Optional<Gap.Reason> obstacle(Quantity quantity) {
        Optional<Gap.Reason> units = Gap.ofUnits(UnitPer.of(quantity), unit);
        return units.isPresent() || !isOfAnotherKind(quantity) ? units : Optional.of(Gap.Reason.KIND_DIFFERS);
    }

    private boolean isOfAnotherKind(Quantity quantity) {
        return like != null
                && Likeness.differences(quantity, like).stream()
                        .anyMatch(difference -> difference.field() == ScopeField.KIND);
    }
}
