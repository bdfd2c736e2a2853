package org.claimboard.comparison;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.claimboard.quantity.Conversion;
import org.jspecify.annotations.Nullable;

/**
 * One step of a reckoning. It is done exactly on what the step before gave; only the steps that say so round.
 *
 * @param operation what is done
 * @param by the number it is done with, exact; null where the operation takes none
 * @param rate the published rate that the number is; null if it is none
 * @param with the figure that the number is; null if it is none
 * @param digits to how many digits it is rounded; 0 where nothing is
 * @param mode how it is rounded; null where nothing is
 */
public record Step(
        Operation operation,
        @Nullable BigFraction by,
        @Nullable QuotedRate rate,
        @Nullable Input with,
        int digits,
        @Nullable RoundingMode mode) {

    /** What a step does. */
    public enum Operation {
        /** Times the number. */
        MULTIPLY,

        /** Divided by the number, which is not zero. */
        DIVIDE,

        /** The number is added. */
        ADD,

        /** The number is taken away. */
        SUBTRACT,

        /** Its size below zero, as of what fell. */
        BELOW_ZERO,

        /** To so many significant digits. */
        ROUND,

        /** To so many significant digits where its decimals have no end; else it stays exact. */
        ROUND_ENDLESS,

        /** To so many digits behind the point. */
        ROUND_DECIMALS
    }

    /** Digits of IEEE 754 decimal128. */
    private static final MathContext WORKING = MathContext.DECIMAL128;

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    static Step times(BigFraction number) {
        return new Step(Operation.MULTIPLY, number, null, null, 0, null);
    }

    static Step plus(BigFraction number) {
        return new Step(Operation.ADD, number, null, null, 0, null);
    }

    static Step times(QuotedRate rate) {
        return new Step(Operation.MULTIPLY, fraction(rate.rate()), rate, null, 0, null);
    }

    static Step dividedBy(QuotedRate rate) {
        return new Step(Operation.DIVIDE, fraction(rate.rate()), rate, null, 0, null);
    }

    static Step dividedBy(Input figure) {
        return new Step(Operation.DIVIDE, fraction(figure.value()), null, figure, 0, null);
    }

    static Step plus(Input figure) {
        return new Step(Operation.ADD, fraction(figure.value()), null, figure, 0, null);
    }

    static Step less(Input figure) {
        return new Step(Operation.SUBTRACT, fraction(figure.value()), null, figure, 0, null);
    }

    static Step belowZero() {
        return new Step(Operation.BELOW_ZERO, null, null, null, 0, null);
    }

    static Step rounded(MathContext to) {
        return new Step(Operation.ROUND, null, null, null, to.getPrecision(), to.getRoundingMode());
    }

    static Step rounded(int digits, RoundingMode mode) {
        return new Step(Operation.ROUND, null, null, null, digits, mode);
    }

    static Step toDecimals(int digits, RoundingMode mode) {
        return new Step(Operation.ROUND_DECIMALS, null, null, null, digits, mode);
    }

    /** From a unit into another: the factor, the shift between two scales, and an end of endless decimals. */
    static List<Step> of(Conversion size, boolean shifts) {
        List<Step> steps = new ArrayList<>();
        if (!size.factor().equals(BigFraction.ONE)) {
            steps.add(times(size.factor()));
        }
        if (shifts && !size.shift().equals(BigFraction.ZERO)) {
            steps.add(plus(size.shift()));
        }
        steps.add(
                new Step(Operation.ROUND_ENDLESS, null, null, null, WORKING.getPrecision(), WORKING.getRoundingMode()));
        return List.copyOf(steps);
    }

    /** What comes out after all steps; to 34 significant digits if its decimals have no end. */
    static BigDecimal run(BigDecimal start, List<Step> steps) {
        if (steps.isEmpty()) {
            return start;
        }
        BigFraction number = fraction(start);
        for (Step step : steps) {
            number = step.on(number);
        }
        return decimal(number);
    }

    /** What comes out where nothing is rounded. */
    static BigFraction exactly(BigDecimal start, List<Step> steps) {
        BigFraction number = fraction(start);
        for (Step step : steps) {
            number = step.mode == null ? step.on(number) : number;
        }
        return number;
    }

    /** Whether the decimal is the fraction itself. */
    static boolean isSame(BigDecimal decimal, BigFraction fraction) {
        return fraction(decimal).equals(fraction);
    }

    private BigFraction on(BigFraction number) {
        return switch (operation) {
            case MULTIPLY -> number.multiply(operand());
            case DIVIDE -> number.divide(operand());
            case ADD -> number.add(operand());
            case SUBTRACT -> number.subtract(operand());
            case BELOW_ZERO -> number.abs().negate();
            case ROUND -> fraction(quotient(number, new MathContext(digits, Objects.requireNonNull(mode))));
            case ROUND_ENDLESS ->
                ends(number)
                        ? number
                        : fraction(quotient(number, new MathContext(digits, Objects.requireNonNull(mode))));
            case ROUND_DECIMALS -> fraction(above(number).divide(below(number), digits, Objects.requireNonNull(mode)));
        };
    }

    private BigFraction operand() {
        return Objects.requireNonNull(by);
    }

    private static BigDecimal quotient(BigFraction number, MathContext to) {
        return above(number).divide(below(number), to);
    }

    private static BigDecimal decimal(BigFraction number) {
        return Plain.of(ends(number) ? above(number).divide(below(number)) : quotient(number, WORKING));
    }

    private static BigDecimal above(BigFraction number) {
        return new BigDecimal(number.getNumerator());
    }

    private static BigDecimal below(BigFraction number) {
        return new BigDecimal(number.getDenominator());
    }

    /** Whether its decimals have an end: the denominator has no prime factor beside 2 and 5. */
    private static boolean ends(BigFraction number) {
        BigInteger rest = number.getDenominator().abs();
        rest = rest.shiftRight(rest.getLowestSetBit());
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
        }
        return rest.equals(BigInteger.ONE);
    }

    private static BigFraction fraction(BigDecimal number) {
        BigInteger digits = number.unscaledValue();
        return number.scale() > 0
                ? BigFraction.of(digits, BigInteger.TEN.pow(number.scale()))
                : BigFraction.of(digits.multiply(BigInteger.TEN.pow(-number.scale())));
    }
}
