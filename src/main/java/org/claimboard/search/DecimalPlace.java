package org.claimboard.search;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The place of a decimal number among all others, in 16 bytes that sort as the numbers do: a point of an index that holds no
 * {@code double}, in which 0.1 has no exact place.
 *
 * @param order from {@link #LOWEST} to {@link #HIGHEST}; two numbers of at most {@value #DIGITS} significant digits have the same
 *     only if they are equal, and of longer ones the rest of the digits is dropped
 */
record DecimalPlace(BigInteger order) {

    static final int DIGITS = 28;
    static final int BYTES = 16;

    static final DecimalPlace LOWEST = new DecimalPlace(BigInteger.ZERO);
    static final DecimalPlace HIGHEST =
            new DecimalPlace(BigInteger.ONE.shiftLeft(8 * BYTES).subtract(BigInteger.ONE));

    private static final BigInteger ZERO = BigInteger.ONE.shiftLeft(8 * BYTES - 1);

    /** Powers of ten beyond these are the lowest or the highest place. */
    private static final int LARGEST_POWER = 16_000;

    /** Digits stand as they are read, four bits each. */
    private static final int SIXTEEN = 16;

    static DecimalPlace of(BigDecimal number) {
        if (number.signum() == 0) {
            return new DecimalPlace(ZERO);
        }
        BigDecimal size = number.abs().stripTrailingZeros();
        long power = (long) size.precision() - size.scale();
        if (Math.abs(power) > LARGEST_POWER) {
            return power < 0 ? new DecimalPlace(ZERO) : number.signum() > 0 ? HIGHEST : LOWEST;
        }
        String digits = size.unscaledValue().toString();
        String kept = digits.substring(0, Math.min(DIGITS, digits.length()));
        BigInteger fraction = new BigInteger(kept + "0".repeat(DIGITS - kept.length()), SIXTEEN);
        BigInteger above = BigInteger.valueOf(power + LARGEST_POWER + 1)
                .shiftLeft(4 * DIGITS)
                .or(fraction);
        return new DecimalPlace(number.signum() > 0 ? ZERO.add(above) : ZERO.subtract(above));
    }

    /** The next place up, on which no number of so few digits is. */
    DecimalPlace above() {
        return equals(HIGHEST) ? this : new DecimalPlace(order.add(BigInteger.ONE));
    }

    DecimalPlace below() {
        return equals(LOWEST) ? this : new DecimalPlace(order.subtract(BigInteger.ONE));
    }

    byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        byte[] digits = order.toByteArray();
        int length = Math.min(BYTES, digits.length);
        System.arraycopy(digits, digits.length - length, bytes, BYTES - length, length);
        return bytes;
    }
}
