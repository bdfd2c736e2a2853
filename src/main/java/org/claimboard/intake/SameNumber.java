package org.claimboard.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimboard.quantity.Conversion;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Whether a number of a record is one that words state, be it in another unit of the same dimension.
 *
 * @param unit that of the record
 * @param read what the words state
 * @param rounded whether the words may be a rounding of the number: about 620 billion of 619.7
 */
record SameNumber(Unit unit, ReadQuantity read, boolean rounded) {

    /** Hundredths of a currency: which one, the words do not say. */
    private static final Set<String> HUNDREDTHS = Set.of("cents", "pence");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Whether numbers in the two can be held against each other. Without a unit, or counting things, a number can. */
    static boolean isOfOneUnit(Unit unit, @Nullable Unit read) {
        if (read == null) {
            return !unit.isYear();
        }
        if (HUNDREDTHS.contains(read.code()) && !unit.equals(read)) {
            return unit.isCurrency();
        }
        return unit.equals(read) || Conversion.between(read, unit).isPresent();
    }

    /** Whether the words state the number: as their value, as a bound, or without the sign that a fall has. */
    boolean isOneOf(BigDecimal number) {
        return Stream.of(
                        Optional.ofNullable(read.value()),
                        Optional.ofNullable(read.lower()),
                        Optional.ofNullable(read.upper()))
                .flatMap(Optional::stream)
                .anyMatch(stated -> isSame(number, stated) || isSame(number.negate(), stated));
    }

    private boolean isSame(BigDecimal number, BigDecimal stated) {
        BigDecimal converted = converted(stated);
        if (converted.compareTo(number) == 0) {
            return true;
        }
        BigDecimal off = converted.subtract(number).abs();
        BigDecimal step = converted(stated.abs().add(step(stated)))
                .subtract(converted(stated.abs()))
                .abs();
        return rounded && off.multiply(TWO).compareTo(step) <= 0;
    }

    /** One of the last digit that the words have. */
    private static BigDecimal step(BigDecimal stated) {
        return new BigDecimal(BigInteger.ONE, stated.stripTrailingZeros().scale());
    }

    private BigDecimal converted(BigDecimal stated) {
        Unit from = read.unit();
        if (from == null || from.equals(unit)) {
            return stated;
        }
        if (HUNDREDTHS.contains(from.code())) {
            return stated.divide(HUNDRED);
        }
        return Conversion.between(from, unit).map(way -> way.convert(stated)).orElse(stated);
    }
}
