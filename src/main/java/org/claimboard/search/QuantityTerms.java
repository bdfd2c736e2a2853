package org.claimboard.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.quantity.SameUnits;
import org.jspecify.annotations.Nullable;

/** How numbers stand among the words of an index: 560만 달러 and $5.6M are one term. No word of a text looks like one. */
final class QuantityTerms {

    private static final int MOST_DIGITS = 40;

    /** So many zeros of a number are written out; ten to the billionth would fill the memory. */
    private static final int MOST_ZEROS = 400;

    private static final int LONGEST = 500;

    private QuantityTerms() {}

    /** The terms of a quantity as read: of each number in it, with its unit and alone. */
    static List<String> of(ReadQuantity quantity) {
        List<String> terms = new ArrayList<>();
        numbers(quantity).forEach(number -> {
            if (quantity.unit() != null) {
                terms.add(of(number, quantity.unit().code()));
            }
            terms.add(of(number, null));
        });
        return terms;
    }

    /** The value of a quantity, or those of its bounds that there are. */
    static Stream<BigDecimal> numbers(ReadQuantity quantity) {
        return Stream.of(quantity.value(), quantity.lower(), quantity.upper())
                .flatMap(Stream::ofNullable)
                .distinct();
    }

    /**
     * The term of a number in a unit; of the number alone if there is none.
     *
     * @param unit its code, or whatever a draft has in its place
     */
    static String of(BigDecimal number, @Nullable String unit) {
        BigDecimal plain = number.stripTrailingZeros();
        boolean writable = plain.precision() <= MOST_DIGITS && Math.abs((long) plain.scale()) <= MOST_ZEROS;
        return "# " + (writable ? plain.toPlainString() : shortened(plain.toString()))
                + (unit == null ? "" : " " + shortened(SameUnits.name(unit)));
    }

    /** Equal beginnings make equal terms: better than none at all. */
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
