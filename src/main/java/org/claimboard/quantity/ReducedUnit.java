package org.claimboard.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A unit as a multiple of base units: a number of it is that number times the factor, and the offset on top.
 *
 * @param dimension the power of each base unit, none of them zero; what is counted or paid is a base unit of its own
 * @param factor above zero
 * @param offset in the base unit; zero save for temperatures
 */
record ReducedUnit(Map<String, Integer> dimension, BigFraction factor, BigFraction offset) {

    /** A plain number. */
    static final ReducedUnit ONE = new ReducedUnit(Map.of(), BigFraction.ONE, BigFraction.ZERO);

    /** What can be made of nothing else. */
    static ReducedUnit base(String name) {
        return new ReducedUnit(Map.of(name, 1), BigFraction.ONE, BigFraction.ZERO);
    }

    /** So many of it. A point on a scale becomes a step of that scale. */
    ReducedUnit times(BigFraction many) {
        return new ReducedUnit(dimension, factor.multiply(many), BigFraction.ZERO);
    }

    /** The same from another zero on. */
    ReducedUnit from(BigFraction zero) {
        return new ReducedUnit(dimension, factor, zero);
    }

    ReducedUnit times(ReducedUnit other) {
        Map<String, Integer> sum = new TreeMap<>(dimension);
        other.dimension.forEach((base, power) -> sum.merge(base, power, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        return new ReducedUnit(sum, factor.multiply(other.factor), BigFraction.ZERO);
    }

    ReducedUnit power(int power) {
        if (power == 1) {
            return this;
        }
        Map<String, Integer> raised = new TreeMap<>();
        dimension.forEach((base, one) -> raised.put(base, one * power));
        return new ReducedUnit(raised, factor.pow(power), BigFraction.ZERO);
    }

    /** Of a number that is written out, such as {@code 0.3048} or {@code 1.5E+3}. */
    static BigFraction fraction(BigDecimal number) {
        BigInteger digits = number.unscaledValue();
        return number.scale() > 0
                ? BigFraction.of(digits, BigInteger.TEN.pow(number.scale()))
                : BigFraction.of(digits.multiply(BigInteger.TEN.pow(-number.scale())));
    }
}
