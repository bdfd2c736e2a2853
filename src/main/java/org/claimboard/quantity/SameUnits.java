package org.claimboard.quantity;

import org.claimboard.record.Unit;

/** One name for the codes that mean the same unit: barrel and barrels, day and days, kWh and kilowatt-hour. */
public final class SameUnits {

    private SameUnits() {}

    /**
     * The same for all codes of one unit.
     *
     * @param code whatever stands in the place of a unit; what can be none is its own name
     */
    public static String name(String code) {
        ReducedUnit size;
        try {
            size = UnitSizes.of(new Unit(code));
        } catch (IllegalArgumentException e) {
            return code;
        }
        return size.dimension() + " " + size.factor() + " " + size.offset();
    }
}
