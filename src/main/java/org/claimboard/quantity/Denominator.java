package org.claimboard.quantity;

import java.math.BigDecimal;
import org.claimboard.record.Unit;

/**
 * What a figure is for each of: per 100,000 people, per kWh, a year.
 *
 * @param value how many; above zero
 * @param unit of what
 */
public record Denominator(BigDecimal value, Unit unit) {

    static Denominator of(String code) {
        return new Denominator(BigDecimal.ONE, new Unit(code));
    }
}
