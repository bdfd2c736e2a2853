package org.claimboard.comparison;

import java.math.BigDecimal;

/** Numbers as people write them: 8135120000, neither 8135120000.000 nor 8.13512E+9. */
final class Plain {

    private Plain() {}

    static BigDecimal of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }
}
