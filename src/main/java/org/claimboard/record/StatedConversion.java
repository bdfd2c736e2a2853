package org.claimboard.record;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A conversion that a text states beside a quantity, such as 560만 달러(약 75억 원).
 *
 * @param stated the words of the conversion
 * @param value the converted number, exact
 * @param unit the unit converted to
 * @param qualifier how the words limit the number; null if they state it flat
 * @param at the day (2025-01-31), month (2025-01) or year (2021) at whose rate to check it; null if not known
 * @param finding slug of the claim that records the conversion as a finding; null if there is none
 */
public record StatedConversion(
        String stated,
        BigDecimal value,
        Unit unit,
        @Nullable Qualifier qualifier,
        @Nullable String at,
        @Nullable String finding) {}
