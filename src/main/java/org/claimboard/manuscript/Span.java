package org.claimboard.manuscript;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Where a number lies that was rounded.
 *
 * @param lower inclusive
 * @param upper inclusive
 */
record Span(BigDecimal lower, BigDecimal upper) {

    static final MathContext PRECISION = MathContext.DECIMAL128;

    /** A little more, for half of it is written as a rounded number. */
    private static final BigDecimal TWICE = new BigDecimal("2.05");

    private static final BigDecimal SOME = BigDecimal.valueOf(4);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Span around(BigDecimal value, BigDecimal half) {
        return new Span(value.subtract(half), value.add(half));
    }

    /** Whether a number is no farther from what is right than a slip would be: at least half of it, and at most twice. */
    static boolean isSlip(BigDecimal given, BigDecimal right) {
        return given.compareTo(right.multiply(TWICE)) <= 0 && right.compareTo(given.multiply(TWICE)) <= 0;
    }

    /** Whether a number may be meant for what is right: not many times as much, and no small part of it. */
    static boolean isNear(BigDecimal given, BigDecimal right) {
        return given.compareTo(right.multiply(SOME)) <= 0 && right.compareTo(given.multiply(SOME)) <= 0;
    }

    boolean meets(Span other) {
        return lower.compareTo(other.upper) <= 0 && other.lower.compareTo(upper) <= 0;
    }

    boolean isPositive() {
        return lower.signum() > 0;
    }

    Span plus(Span other) {
        return new Span(lower.add(other.lower), upper.add(other.upper));
    }

    Span minus(Span other) {
        return new Span(lower.subtract(other.upper), upper.subtract(other.lower));
    }

    /** How far apart two numbers are, whichever is the larger. */
    Span distance(Span other) {
        BigDecimal one = upper.subtract(other.lower);
        BigDecimal two = other.upper.subtract(lower);
        BigDecimal most = one.max(two);
        BigDecimal least = one.min(two).negate();
        return new Span(least.max(BigDecimal.ZERO), most);
    }

    /** Divided by a number above zero. */
    Span over(Span other) {
        return new Span(lower.divide(other.upper, PRECISION), upper.divide(other.lower, PRECISION));
    }

    Span inPercent() {
        return new Span(lower.multiply(HUNDRED), upper.multiply(HUNDRED));
    }
}
