package org.claimboard.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is for each of: per 100,000 people, per kWh, a year.
 *
 * @param value how many, without zeros at the end of its decimals; above zero, of at most {@value #MOST_DIGITS} digits
 *     before and behind the point; 1 where it is not said
 * @param unit of what
 */
public record Denominator(BigDecimal value, Unit unit) {

    private static final int MOST_DIGITS = 30;
    private static final int INT_DIGITS = 9;

    /**
     * @throws IllegalArgumentException if the value is zero, negative, or too long to be one of a text
     */
    public Denominator(@Nullable BigDecimal value, Unit unit) {
        BigDecimal exact = value == null ? BigDecimal.ONE : value.stripTrailingZeros();
        if (!isNumber(exact)) {
            throw new IllegalArgumentException("a figure is for each of a number above zero, and not of " + exact);
        }
        this.value = exact.scale() < 0 ? exact.setScale(0) : exact;
        this.unit = unit;
    }

    /** Whether a figure can be for each of so many. */
    public static boolean isNumber(BigDecimal value) {
        return value.signum() > 0
                && Math.abs((long) value.precision() - value.scale()) <= MOST_DIGITS
                && value.scale() <= MOST_DIGITS;
    }

    /** Puts it into a quantity that is still a tree. */
    public void into(ObjectNode quantity) {
        ObjectNode per = quantity.putObject("per");
        if (value.scale() == 0 && value.precision() <= INT_DIGITS) {
            per.put("value", value.intValueExact());
        } else {
            per.put("value", value);
        }
        per.put("unit", unit.code());
    }

    /** For each one of it. */
    public static Denominator of(String code) {
        return new Denominator(BigDecimal.ONE, new Unit(code));
    }
}
