package org.claimboard.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimboard.record.Unit;

/**
 * The scale on which numbers are drawn. Amounts stand on a linear scale from zero; where the largest is more than
 * {@value #LOGARITHMIC_FROM} times the smallest, on a logarithmic one of whole decades. Years stand on a linear scale
 * around themselves.
 *
 * @param min the value at fraction 0
 * @param max the value at fraction 1; above {@code min}
 * @param ticks the marks from min to max, both included: steps of 1, 2 or 5, or powers of ten
 */
public record Axis(boolean logarithmic, BigDecimal min, BigDecimal max, List<BigDecimal> ticks) {

    public Axis {
        min = Plain.of(min);
        max = Plain.of(max);
        ticks = ticks.stream().map(Plain::of).toList();
    }

    /** Beyond this the smallest bar of a linear scale would be under 2 percent of the width: a sliver. */
    private static final int LOGARITHMIC_FROM = 50;

    /** Ticks aimed at; rounding the ends outward adds two at most. */
    private static final int STEPS = 5;

    private static final int MOST_DECADES = 8;

    /** Empty if there are no values. */
    public static Optional<Axis> of(Unit unit, Collection<BigDecimal> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal lowest = Collections.min(values);
        BigDecimal highest = Collections.max(values);
        if (unit.isYear()) {
            return Optional.of(ofYears(lowest, highest));
        }
        if (lowest.signum() > 0 && highest.compareTo(lowest.multiply(BigDecimal.valueOf(LOGARITHMIC_FROM))) > 0) {
            return Optional.of(ofDecades(lowest, highest));
        }
        return Optional.of(fromZero(lowest, highest));
    }

    private static Axis ofYears(BigDecimal lowest, BigDecimal highest) {
        if (lowest.compareTo(highest) == 0) {
            return linear(lowest.subtract(BigDecimal.ONE), highest.add(BigDecimal.ONE), BigDecimal.ONE);
        }
        return linear(lowest, highest, step(highest.subtract(lowest)).max(BigDecimal.ONE));
    }

    private static Axis fromZero(BigDecimal lowest, BigDecimal highest) {
        BigDecimal min = lowest.min(BigDecimal.ZERO);
        BigDecimal max = highest.max(BigDecimal.ZERO);
        if (min.compareTo(max) == 0) {
            return linear(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
        }
        return linear(min, max, step(max.subtract(min)));
    }

    private static Axis linear(BigDecimal lowest, BigDecimal highest, BigDecimal step) {
        BigDecimal min = lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal max = highest.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new Axis(false, min, max, ticks(min, max, tick -> tick.add(step)));
    }

    /** The smallest of 1, 2, 5 and 10 times a power of ten that crosses the span in {@link #STEPS} steps. */
    private static BigDecimal step(BigDecimal span) {
        BigDecimal raw = span.divide(BigDecimal.valueOf(STEPS));
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exponent(raw));
        return Stream.of(1, 2, 5, 10)
                .map(factor -> power.multiply(BigDecimal.valueOf(factor)))
                .filter(step -> step.compareTo(raw) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static Axis ofDecades(BigDecimal lowest, BigDecimal highest) {
        int first = exponent(lowest);
        int top = exponent(highest);
        boolean isPower = highest.compareTo(BigDecimal.ONE.scaleByPowerOfTen(top)) == 0;
        int decades = (isPower ? top : top + 1) - first;
        int stride = (decades + MOST_DECADES - 1) / MOST_DECADES;
        int last = first + (decades + stride - 1) / stride * stride;
        BigDecimal min = BigDecimal.ONE.scaleByPowerOfTen(first);
        BigDecimal max = BigDecimal.ONE.scaleByPowerOfTen(last);
        return new Axis(true, min, max, ticks(min, max, tick -> tick.scaleByPowerOfTen(stride)));
    }

    private static List<BigDecimal> ticks(BigDecimal min, BigDecimal max, UnaryOperator<BigDecimal> next) {
        return Stream.iterate(min, tick -> tick.compareTo(max) <= 0, next).toList();
    }

    /** Where a value lies between min (0) and max (1), to four decimals, half up; values beyond lie at the end. */
    public BigDecimal fraction(BigDecimal value) {
        BigDecimal inside = value.max(min).min(max);
        if (!logarithmic) {
            return inside.subtract(min).divide(max.subtract(min), 4, RoundingMode.HALF_UP);
        }
        double fraction = (log10(inside) - log10(min)) / (log10(max) - log10(min));
        return BigDecimal.valueOf(fraction).setScale(4, RoundingMode.HALF_UP);
    }

    /** The same in percent, for coordinates. */
    public BigDecimal percent(BigDecimal value) {
        return fraction(value).movePointRight(2);
    }

    /** Of a positive number of any size, also beyond what a double holds. */
    private static double log10(BigDecimal value) {
        int exponent = exponent(value);
        return exponent + Math.log10(value.scaleByPowerOfTen(-exponent).doubleValue());
    }

    private static int exponent(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }
}
