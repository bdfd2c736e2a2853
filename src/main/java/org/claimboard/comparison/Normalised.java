package org.claimboard.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
        @Nullable Gap gap) {

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
            return converted(quantity, wanted, null, false, UnaryOperator.identity());
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
        return rate.map(found -> converted(
                        quantity, wanted, found, true, amount -> each.get().convert(found.convert(amount))))
                .orElseGet(() -> missing(wanted, Gap.noRate(from.unit(), to.unit(), at)));
    }

    /** By how much something moved has no zero of its scale in it: 1.5 °C warmer is 2.7 °F warmer. */
    private static UnaryOperator<BigDecimal> size(Quantity quantity, Conversion size) {
        boolean move = quantity.kind() != null && quantity.kind().isMove();
        return move ? size::convertDifference : size::convert;
    }

    private static Normalised converted(
            Quantity quantity,
            UnitPer wanted,
            @Nullable AppliedRate rate,
            boolean converted,
            UnaryOperator<BigDecimal> conversion) {
        boolean fell = isFall(quantity);
        UnaryOperator<BigDecimal> signed =
                fell ? amount -> conversion.apply(amount).abs().negate() : conversion;
        Qualifier qualifier = quantity.qualifier();
        return new Normalised(
                wanted.unit(),
                wanted.per(),
                apply(signed, quantity.value()),
                apply(signed, fell ? quantity.upper() : quantity.lower()),
                apply(signed, fell ? quantity.lower() : quantity.upper()),
                fell && qualifier != null ? qualifier.below() : qualifier,
                rate,
                converted,
                null);
    }

    /** Whether it says by how much something fell, with the number of the words. */
    static boolean isFall(Quantity quantity) {
        return quantity.direction() == Direction.DOWN
                && quantity.kind() != null
                && quantity.kind().isMove();
    }

    private static @Nullable BigDecimal apply(UnaryOperator<BigDecimal> conversion, @Nullable BigDecimal amount) {
        return amount == null ? null : conversion.apply(amount);
    }

    private static Normalised missing(UnitPer wanted, Gap gap) {
        return new Normalised(wanted.unit(), wanted.per(), null, null, null, null, null, false, gap);
    }

    /**
     * For showing: what a rate converted to three significant digits, what was measured in another unit to four if it has
     * more than six; and then it is about so much. Lower bounds are rounded down and upper bounds up, so that what is shown
     * still holds. What was stated in the unit stays as it is.
     */
    public Normalised rounded() {
        if (!converted || (rate == null && isShort())) {
            return this;
        }
        int digits = rate == null ? MEASURED_DIGITS : CONVERTED_DIGITS;
        return new Normalised(
                unit,
                per,
                Rounding.value(value, qualifier, digits),
                Rounding.lower(lower, digits),
                Rounding.upper(upper, digits),
                qualifier == null ? Qualifier.ABOUT : qualifier,
                rate,
                true,
                gap);
    }

    private boolean isShort() {
        return numbers().stream().allMatch(number -> number.stripTrailingZeros().precision() <= SHORT_DIGITS);
    }

    public boolean isKnown() {
        return gap == null;
    }

    /** The value, or the bounds that there are; empty if there is no number. */
    public List<BigDecimal> numbers() {
        return Stream.of(value, lower, upper).filter(Objects::nonNull).toList();
    }
}
