package org.claimboard.record;

import org.jspecify.annotations.Nullable;

/**
 * What numbers count, and for each of what: won for each kilowatt-hour, cases per 100,000 people, megawatts.
 *
 * @param per null of a whole
 */
public record UnitPer(Unit unit, @Nullable Denominator per) {

    public static UnitPer of(Quantity quantity) {
        return new UnitPer(quantity.unit(), quantity.per());
    }
}
