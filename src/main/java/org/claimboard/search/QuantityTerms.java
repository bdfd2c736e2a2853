package org.claimboard.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.claim.Unit;
import org.claimboard.quantity.ReadQuantity;
import org.jspecify.annotations.Nullable;

/** How numbers stand among the words of an index: 560만 달러 and $5.6M are one term. No word of a text looks like one. */
final class QuantityTerms {

    private QuantityTerms() {}

    /** The terms of a quantity as read: of each number in it, with its unit and alone. */
    static List<String> of(ReadQuantity quantity) {
        List<String> terms = new ArrayList<>();
        numbers(quantity).forEach(number -> {
            if (quantity.unit() != null) {
                terms.add(of(number, quantity.unit()));
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

    /** The term of a number in a unit; of the number alone if there is none. */
    static String of(BigDecimal number, @Nullable Unit unit) {
        BigDecimal plain = number.stripTrailingZeros();
        return "# " + (plain.precision() > 40 ? plain.toString() : plain.toPlainString())
                + (unit == null ? "" : " " + unit.code());
    }
}
