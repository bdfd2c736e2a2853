package org.claimboard.quantity;

import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.claimboard.record.Unit;

/**
 * How large a unit is: a number of it, times the factor, plus the offset, counts its base units. Sizes are CLDR's (Unicode
 * Technical Standard 35, part 6), but for a few of our own.
 *
 * @param dimension the power of each base unit, by name; what is counted or paid is a base unit of its own
 * @param factor above zero
 * @param offset in the base unit; zero save for temperatures
 */
public record UnitSize(Map<String, Integer> dimension, BigFraction factor, BigFraction offset) {

    public static UnitSize of(Unit unit) {
        ReducedUnit reduced = UnitSizes.of(unit);
        return new UnitSize(reduced.dimension(), reduced.factor(), reduced.offset());
    }
}
