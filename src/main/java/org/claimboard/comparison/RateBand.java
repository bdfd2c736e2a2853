package org.claimboard.comparison;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The rates that a stated amount may have come from, given how far it was rounded.
 *
 * @param lower the lowest, inclusive
 * @param upper the highest, inclusive
 */
public record RateBand(BigDecimal lower, BigDecimal upper) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * The amount may be off by half a unit of its last digit that is not zero: 7,500,000,000 stands for 7,450,000,000
     * to 7,550,000,000. A zero that was meant as a digit makes the band wider than it need be, never narrower.
     *
     * @param amount positive
     * @param base what it was converted from; positive
     */
    static RateBand of(BigDecimal amount, BigDecimal base) {
        BigDecimal half = amount.stripTrailingZeros().ulp().multiply(HALF);
        return new RateBand(
                amount.subtract(half).divide(base, MathContext.DECIMAL128),
                amount.add(half).divide(base, MathContext.DECIMAL128));
    }

    public boolean contains(BigDecimal rate) {
        return lower.compareTo(rate) <= 0 && rate.compareTo(upper) <= 0;
    }
}
