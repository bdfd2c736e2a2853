package org.claimboard.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.claimboard.quantity.Conversion;
import org.claimboard.record.Quantity;
import org.claimboard.record.StatedConversion;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A conversion that a text states, reckoned again: money at a published rate, measures by their size. Figures are kept to 34 significant digits, half to even.
 *
 * @param conversion what the text states
 * @param implied the rate that it implies, in the unit converted to for one of the unit converted from; null if the
 *     quantity is no single positive number
 * @param band the rates that rounding of the stated amount allows; null with {@code implied}
 * @param applied the published rate of the conversion's own period; null if there is none, or none is needed
 * @param correct the right amount; null if nothing tells
 * @param errorPercent by how many percent the stated amount is above (or, negative, below) the correct one
 * @param gap why there is nothing to hold it against; null if there is
 */
public record ConversionCheck(
        StatedConversion conversion,
        @Nullable BigDecimal implied,
        @Nullable RateBand band,
        @Nullable AppliedRate applied,
        @Nullable BigDecimal correct,
        @Nullable BigDecimal errorPercent,
        @Nullable Gap gap) {

    /**
     * Percent beyond which a conversion is wrong. The European Central Bank's rates of 20 January to 14 February 2025
     * put a dollar between 1,432.07 and 1,463.90 won, 2.2 percent apart: the choice of a neighbouring day or rounding to
     * two digits stays within it.
     */
    public static final BigDecimal TOLERATED_PERCENT = BigDecimal.valueOf(2);

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    public static ConversionCheck of(Quantity quantity, StatedConversion conversion, Rates rates) {
        BigDecimal from = quantity.value();
        if (from == null) {
            return unchecked(conversion, null, null, Gap.of(Gap.Reason.NO_NUMBER));
        }
        if (from.signum() <= 0 || conversion.value().signum() <= 0) {
            return unchecked(conversion, null, null, Gap.of(Gap.Reason.NOT_POSITIVE));
        }
        BigDecimal implied = conversion.value().divide(from, PRECISION);
        RateBand band = RateBand.of(conversion.value(), from);
        Unit unit = quantity.unit();
        if (!unit.isCurrency() || !conversion.unit().isCurrency()) {
            return Conversion.between(unit, conversion.unit())
                    .map(size -> checked(conversion, implied, band, null, size.convert(from)))
                    .orElseGet(() -> unchecked(conversion, implied, band, Gap.between(unit, conversion.unit())));
        }
        String at = conversion.at();
        Optional<AppliedRate> rate = at == null
                ? Optional.empty()
                : rates.find(unit.code(), conversion.unit().code(), at);
        return rate.map(applied -> checked(conversion, implied, band, applied, applied.convert(from)))
                .orElseGet(() -> unchecked(conversion, implied, band, Gap.noRate(unit, conversion.unit(), at)));
    }

    private static ConversionCheck checked(
            StatedConversion conversion,
            BigDecimal implied,
            RateBand band,
            @Nullable AppliedRate applied,
            BigDecimal correct) {
        BigDecimal error =
                conversion.value().subtract(correct).movePointRight(2).divide(correct, PRECISION);
        return new ConversionCheck(conversion, implied, band, applied, correct, error, null);
    }

    private static ConversionCheck unchecked(
            StatedConversion conversion, @Nullable BigDecimal implied, @Nullable RateBand band, Gap gap) {
        return new ConversionCheck(conversion, implied, band, null, null, null, gap);
    }

    /**
     * How the rate that the text implies came about.
     *
     * @param quantity the one that is converted
     * @return null if there is none
     */
    public @Nullable Reckoning impliedReckoning(Quantity quantity) {
        return implied == null
                ? null
                : Reckoning.of(
                        Input.of(conversion),
                        List.of(Step.dividedBy(Input.stated(quantity)), Step.rounded(PRECISION)),
                        List.of());
    }

    /** How the right amount came about; null if nothing tells. */
    public @Nullable Reckoning correctReckoning(Quantity quantity) {
        if (correct == null) {
            return null;
        }
        List<Step> steps = applied != null
                ? applied.steps()
                : Conversion.between(quantity.unit(), conversion.unit())
                        .map(size -> Step.of(size, /* shifts= */ true))
                        .orElse(List.of());
        return Reckoning.of(Input.stated(quantity), steps, List.of());
    }

    /** How the error in percent came about; null if nothing tells. */
    public @Nullable Reckoning errorReckoning() {
        if (correct == null) {
            return null;
        }
        Input right = Input.right(conversion, correct);
        return Reckoning.of(
                Input.of(conversion),
                List.of(
                        Step.less(right),
                        Step.times(BigFraction.of(100)),
                        Step.dividedBy(right),
                        Step.rounded(PRECISION)),
                List.of(Step.toDecimals(1, RoundingMode.HALF_UP)));
    }

    /** Whether the conversion is wrong. False where nothing tells. */
    public boolean isOff() {
        return errorPercent != null && errorPercent.abs().compareTo(TOLERATED_PERCENT) > 0;
    }

    /** Whether rounding alone can explain the stated amount. False where nothing tells. */
    public boolean isWithinRounding() {
        if (band == null || implied == null || correct == null) {
            return false;
        }
        BigDecimal right =
                applied == null ? implied.multiply(correct).divide(conversion.value(), PRECISION) : applied.rate();
        return band.contains(right);
    }

    /** The error for showing, to one decimal, half up. */
    public @Nullable BigDecimal shownErrorPercent() {
        return errorPercent == null ? null : errorPercent.setScale(1, RoundingMode.HALF_UP);
    }
}
