package org.claimboard.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimboard.quantity.Conversion;
import org.claimboard.record.Denominator;
import org.claimboard.record.Direction;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Quantity;
import org.claimboard.record.Unit;
import org.claimboard.record.UnitPer;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in the unit of its comparison: one value, or bounds, or the reason why there is none. Measures of one
 * dimension are converted into each other, money by a rate. Values are not rounded, save to 34 significant digits where
 * something divides. What fell is below zero.
 *
 * @param unit the unit wanted
 * @param per what the numbers are for each of; null of wholes
 * @param qualifier how the words limit the number
 * @param rate the rate used; null where none is needed
 * @param converted whether the words state it in another unit
 * @param gap why there is no number; null if there is one
 * @param steps how each number came out of the one that is stated; empty if it stands as it is
 */
public record Normalised(
        Unit unit,
        @Nullable Denominator per,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable Qualifier qualifier,
        @Nullable AppliedRate rate,
        boolean converted,
        @Nullable Gap gap,
        List<Step> steps) {

    private static final int CONVERTED_DIGITS = 3;
    private static final int MEASURED_DIGITS = 4;
    private static final int SHORT_DIGITS = 6;

    /** The quantity in the unit at the rate of the period, which is null if none is set. */
    public static Normalised of(@Nullable Quantity quantity, Unit unit, @Nullable String at, Rates rates) {
        return of(quantity, new UnitPer(unit, null), at, rates);
    }

    /** The same of figures that are for each of something. */
    public static Normalised of(@Nullable Quantity quantity, UnitPer wanted, @Nullable String at, Rates rates) {
        if (quantity == null) {
            return missing(wanted, Gap.of(Gap.Reason.NO_QUANTITY));
        }
        if (quantity.none()) {
            return missing(wanted, Gap.of(Gap.Reason.NO_NUMBER));
        }
        UnitPer stated = UnitPer.of(quantity);
        if (stated.equals(wanted)) {
            return converted(quantity, wanted, null, false, List.of());
        }
        UnitPer from = Conversion.apart(stated);
        UnitPer to = Conversion.apart(wanted);
        if (!from.unit().isCurrency() || !to.unit().isCurrency() || from.unit().equals(to.unit())) {
            return Conversion.between(stated, wanted)
                    .map(size -> converted(quantity, wanted, null, true, size(quantity, size)))
                    .orElseGet(() -> missing(wanted, Gap.between(stated, wanted)));
        }
        Optional<Conversion> each = Conversion.between(from.per(), to.per());
        if (each.isEmpty()) {
            return missing(wanted, Gap.between(stated, wanted));
        }
        Optional<AppliedRate> rate = at == null
                ? Optional.empty()
                : rates.find(from.unit().code(), to.unit().code(), at);
        return rate.map(found -> converted(quantity, wanted, found, true, steps(found, each.get())))
                .orElseGet(() -> missing(wanted, Gap.noRate(from.unit(), to.unit(), at)));
    }

    /** By how much something moved has no zero of its scale in it: 1.5 °C warmer is 2.7 °F warmer. */
    private static List<Step> size(Quantity quantity, Conversion size) {
        return Step.of(size, quantity.kind() == null || !quantity.kind().isMove());
    }

    /** First the money, then what it is for each of. */
    private static List<Step> steps(AppliedRate rate, Conversion each) {
        List<Step> steps = new ArrayList<>(rate.steps());
        if (!each.isNone()) {
            steps.addAll(Step.of(each, true));
        }
        return steps;
    }

    private static Normalised converted(
            Quantity quantity, UnitPer wanted, @Nullable AppliedRate rate, boolean converted, List<Step> conversion) {
        boolean fell = isFall(quantity);
        List<Step> steps = new ArrayList<>(conversion);
        if (fell) {
            steps.add(Step.belowZero());
        }
        Qualifier qualifier = quantity.qualifier();
        return new Normalised(
                wanted.unit(),
                wanted.per(),
                run(quantity.value(), steps),
                run(fell ? quantity.upper() : quantity.lower(), steps),
                run(fell ? quantity.lower() : quantity.upper(), steps),
                fell && qualifier != null ? qualifier.below() : qualifier,
                rate,
                converted,
                null,
                List.copyOf(steps));
    }

    /** Whether it says by how much something fell, with the number of the words. */
    static boolean isFall(Quantity quantity) {
        return quantity.direction() == Direction.DOWN
                && quantity.kind() != null
                && quantity.kind().isMove();
    }

    private static @Nullable BigDecimal run(@Nullable BigDecimal amount, List<Step> steps) {
        return amount == null ? null : Step.run(amount, steps);
    }

    private static Normalised missing(UnitPer wanted, Gap gap) {
        return new Normalised(wanted.unit(), wanted.per(), null, null, null, null, null, false, gap, List.of());
    }

    /**
     * For showing: what a rate converted to three significant digits, what was measured in another unit to four if it has
     * more than six; and then it is about so much. Lower bounds are rounded down and upper bounds up, so that what is shown
     * still holds. What was stated in the unit stays as it is.
     */
    public Normalised rounded() {
        if (!isRounded()) {
            return this;
        }
        int digits = shownDigits();
        return new Normalised(
                unit,
                per,
                Rounding.value(value, qualifier, digits),
                Rounding.lower(lower, digits),
                Rounding.upper(upper, digits),
                qualifier == null ? Qualifier.ABOUT : qualifier,
                rate,
                true,
                gap,
                steps);
    }

    private boolean isRounded() {
        return converted && (rate != null || !isShort());
    }

    private int shownDigits() {
        return rate == null ? MEASURED_DIGITS : CONVERTED_DIGITS;
    }

    /** How a number of it is rounded for showing; empty if it is not. */
    List<Step> showing(Bound bound) {
        return isRounded() ? List.of(Step.rounded(shownDigits(), Rounding.mode(bound, qualifier))) : List.of();
    }

    private boolean isShort() {
        return numbers().stream().allMatch(number -> number.stripTrailingZeros().precision() <= SHORT_DIGITS);
    }

    public boolean isKnown() {
        return gap == null;
    }

    /** One of its numbers; null if it has none of the kind. */
    public @Nullable BigDecimal number(Bound bound) {
        return switch (bound) {
            case VALUE -> value;
            case LOWER -> lower;
            case UPPER -> upper;
        };
    }

    /** The value, or the bounds that there are; empty if there is no number. */
    public List<BigDecimal> numbers() {
        return Stream.of(value, lower, upper).filter(Objects::nonNull).toList();
    }
}
