package org.claimboard.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimboard.record.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Where a number lies by the words that limit it.
 *
 * @param lower null if open below
 * @param upper null if open above
 * @param aboveLower whether the lower end itself is left out
 * @param belowUpper whether the upper end itself is left out
 * @param about whether the words say that the number is only near
 */
record Range(
        @Nullable BigDecimal lower, @Nullable BigDecimal upper, boolean aboveLower, boolean belowUpper, boolean about) {

    static final MathContext WORKING = MathContext.DECIMAL128;

    /** Drops the last digits of the working precision, which conversions may have rounded. */
    static final MathContext KEPT = MathContext.DECIMAL64;

    static Range of(Normalised number) {
        Qualifier qualifier = number.qualifier();
        BigDecimal value = number.value();
        if (value == null) {
            return new Range(number.lower(), number.upper(), false, false, qualifier == Qualifier.ABOUT);
        }
        if (qualifier == null) {
            return new Range(value, value, false, false, false);
        }
        return switch (qualifier) {
            case ABOUT -> new Range(value, value, false, false, true);
            case AT_LEAST -> new Range(value, null, false, false, false);
            case MORE_THAN -> new Range(value, null, true, false, false);
            case UP_TO -> new Range(null, value, false, false, false);
            case LESS_THAN -> new Range(null, value, false, true, false);
        };
    }

    boolean isPositive() {
        return Stream.of(lower, upper).filter(Objects::nonNull).allMatch(end -> end.signum() > 0);
    }

    boolean isOpenBothWays() {
        return lower == null && upper == null;
    }

    /** The same on the other side of zero. */
    Range negated() {
        return new Range(
                upper == null ? null : upper.negate(),
                lower == null ? null : lower.negate(),
                /* aboveLower= */ belowUpper,
                /* belowUpper= */ aboveLower,
                about);
    }

    /** Both must be positive. */
    Range dividedBy(Range other) {
        return against(other, divide(lower, other.upper), divide(upper, other.lower));
    }

    Range minus(Range other) {
        return against(other, subtract(lower, other.upper), subtract(upper, other.lower));
    }

    private Range against(Range other, @Nullable BigDecimal newLower, @Nullable BigDecimal newUpper) {
        return new Range(
                newLower,
                newUpper,
                aboveLower || other.belowUpper,
                belowUpper || other.aboveLower,
                about || other.about);
    }

    private static @Nullable BigDecimal divide(@Nullable BigDecimal dividend, @Nullable BigDecimal divisor) {
        return dividend == null || divisor == null
                ? null
                : Plain.of(dividend.divide(divisor, WORKING).round(KEPT));
    }

    private static @Nullable BigDecimal subtract(@Nullable BigDecimal from, @Nullable BigDecimal amount) {
        return from == null || amount == null ? null : Plain.of(from.subtract(amount));
    }
}
