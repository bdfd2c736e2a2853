package org.claimboard.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimboard.quantity.Conversion;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Quantity;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in the unit of its comparison: one value, or bounds, or the reason why there is none. Measures of one
 * dimension are converted into each other, money by a rate. Values are not rounded, save to 34 significant digits where
 * something divides.
 *
 * @param unit the unit wanted
 * @param qualifier how the words limit the number
 * @param rate the rate used; null where none is needed
 * @param converted whether the words state it in another unit
 * @param gap why there is no number; null if there is one
 */
public record Normalised(
        Unit unit,
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
        if (quantity == null) {
            return missing(unit, Gap.of(Gap.Reason.NO_QUANTITY));
        }
        if (quantity.none()) {
            return missing(unit, Gap.of(Gap.Reason.NO_NUMBER));
        }
        if (quantity.unit().equals(unit)) {
            return new Normalised(
                    unit,
                    quantity.value(),
                    quantity.lower(),
                    quantity.upper(),
                    quantity.qualifier(),
                    null,
                    false,
                    null);
        }
        if (!quantity.unit().isCurrency() || !unit.isCurrency()) {
            return Conversion.between(quantity.unit(), unit)
                    .map(size -> converted(quantity, unit, null, size::convert))
                    .orElseGet(() -> missing(unit, Gap.between(quantity.unit(), unit)));
        }
        Optional<AppliedRate> rate =
                at == null ? Optional.empty() : rates.find(quantity.unit().code(), unit.code(), at);
        return rate.map(found -> converted(quantity, unit, found, found::convert))
                .orElseGet(() -> missing(unit, Gap.noRate(quantity.unit(), unit, at)));
    }

    private static Normalised converted(
            Quantity quantity, Unit unit, @Nullable AppliedRate rate, UnaryOperator<BigDecimal> conversion) {
        return new Normalised(
                unit,
                apply(conversion, quantity.value()),
                apply(conversion, quantity.lower()),
                apply(conversion, quantity.upper()),
                quantity.qualifier(),
                rate,
                true,
                null);
    }

    private static @Nullable BigDecimal apply(UnaryOperator<BigDecimal> conversion, @Nullable BigDecimal amount) {
        return amount == null ? null : conversion.apply(amount);
    }

    private static Normalised missing(Unit unit, Gap gap) {
        return new Normalised(unit, null, null, null, null, null, false, gap);
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
