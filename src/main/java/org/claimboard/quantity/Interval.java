package org.claimboard.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The stretch in which a value lies.
 *
 * @param lower the lower bound, inclusive
 * @param upper the upper bound, inclusive
 * @param level how sure, in percent; null if the words do not say
 */
public record Interval(BigDecimal lower, BigDecimal upper, @Nullable BigDecimal level) {}
