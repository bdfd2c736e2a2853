package org.claimboard.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.claimboard.record.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A ratio or a difference of two numbers, carrying on what limits them: one value, or both bounds. Ratios are kept to
 * 16 significant digits, half to even; differences are exact.
 *
 * @param value the value; where {@code limit} is set, its bound
 * @param lower the lower bound, where there are two
 * @param upper the upper bound, where there are two
 * @param limit at least, more than, up to or less than; null if the value is not limited to one side
 * @param about whether a number that it comes from is only near
 */
public record Reckoned(
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable Qualifier limit,
        boolean about) {

    /** Digits that are shown: more would pretend to a precision that "about 5.6 million" has not. */
    private static final int SHOWN_DIGITS = 3;

    /** One of its numbers; null if it has none of the kind. */
    public @Nullable BigDecimal number(Bound bound) {
        return switch (bound) {
            case VALUE -> value;
            case LOWER -> lower;
            case UPPER -> upper;
        };
    }

    /** Whether the value is where the range begins, and not where it ends. */
    boolean isFromBelow() {
        return limit != Qualifier.UP_TO && limit != Qualifier.LESS_THAN;
    }

    /** How a number of it is rounded for showing. */
    List<Step> showing(Bound bound) {
        return List.of(Step.rounded(SHOWN_DIGITS, Rounding.mode(bound, limit)));
    }

    /** Null if the range says nothing. */
    static @Nullable Reckoned of(Range range) {
        BigDecimal lower = range.lower();
        BigDecimal upper = range.upper();
        if (lower == null && upper == null) {
            return null;
        }
        if (upper == null) {
            return new Reckoned(
                    lower, null, null, range.aboveLower() ? Qualifier.MORE_THAN : Qualifier.AT_LEAST, range.about());
        }
        if (lower == null) {
            return new Reckoned(
                    upper, null, null, range.belowUpper() ? Qualifier.LESS_THAN : Qualifier.UP_TO, range.about());
        }
        if (lower.compareTo(upper) == 0) {
            return new Reckoned(lower, null, null, null, range.about());
        }
        return new Reckoned(null, lower, upper, null, range.about());
    }

    /**
     * For showing: rounded to three significant digits, half up. Lower bounds are rounded down and upper bounds up, so
     * that what is shown still holds.
     */
    public Reckoned rounded() {
        return new Reckoned(
                Rounding.value(value, limit, SHOWN_DIGITS),
                Rounding.lower(lower, SHOWN_DIGITS),
                Rounding.upper(upper, SHOWN_DIGITS),
                limit,
                about);
    }
}
