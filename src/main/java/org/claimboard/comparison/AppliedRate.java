package org.claimboard.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The rate that a conversion uses, with the published rates it rests on. It is kept as a fraction, so that a conversion
 * is rounded once: to 34 significant digits, half to even.
 *
 * @param base the currency converted from
 * @param quote the currency converted to
 * @param period the day, month or year it holds for
 * @param numerator the published rates that multiply; 1 if none
 * @param denominator the published rates that divide; 1 if none
 * @param way how the published rates lead from one currency to the other
 * @param used the published rates in the order of the conversion: none, one or two
 */
public record AppliedRate(
        String base,
        String quote,
        String period,
        BigDecimal numerator,
        BigDecimal denominator,
        Way way,
        List<QuotedRate> used) {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /** How published rates lead from one currency to the other. */
    public enum Way {
        /** Both are the same currency. */
        SAME,

        /** As published. */
        DIRECT,

        /** One divided by what is published. */
        INVERSE,

        /** Through a third currency, by two rates of the same source for the same period. */
        CROSS
    }

    static AppliedRate along(String base, String quote, String period, List<QuotedRate> steps) {
        BigDecimal numerator = BigDecimal.ONE;
        BigDecimal denominator = BigDecimal.ONE;
        String currency = base;
        for (QuotedRate step : steps) {
            if (step.base().equals(currency)) {
                numerator = numerator.multiply(step.rate());
            } else {
                denominator = denominator.multiply(step.rate());
            }
            currency = step.across(currency);
        }
        return new AppliedRate(base, quote, period, numerator, denominator, way(base, steps), List.copyOf(steps));
    }

    private static Way way(String base, List<QuotedRate> steps) {
        if (steps.isEmpty()) {
            return Way.SAME;
        }
        if (steps.size() > 1) {
            return Way.CROSS;
        }
        return steps.get(0).base().equals(base) ? Way.DIRECT : Way.INVERSE;
    }

    /** How an amount is converted. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        String currency = base;
        for (QuotedRate published : used) {
            steps.add(published.base().equals(currency) ? Step.times(published) : Step.dividedBy(published));
            currency = published.across(currency);
        }
        steps.add(Step.rounded(PRECISION));
        return List.copyOf(steps);
    }

    /** Units of the quote currency for one unit of the base. */
    public BigDecimal rate() {
        return convert(BigDecimal.ONE);
    }

    /** The amount of the base currency in the quote currency. */
    public BigDecimal convert(BigDecimal amount) {
        return Plain.of(amount.multiply(numerator).divide(denominator, PRECISION));
    }

    public boolean isCross() {
        return way == Way.CROSS;
    }
}
