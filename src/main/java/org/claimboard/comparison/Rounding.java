package org.claimboard.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.claimboard.record.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for showing, to so many significant digits: half up, but lower bounds down and upper bounds up, so that what is
 * shown still holds.
 */
final class Rounding {

    private Rounding() {}

    /**
     * A number on its own.
     *
     * @param limit how it is limited; null if it is not
     */
    static @Nullable BigDecimal value(@Nullable BigDecimal number, @Nullable Qualifier limit, int digits) {
        return round(number, mode(limit), digits);
    }

    static @Nullable BigDecimal lower(@Nullable BigDecimal bound, int digits) {
        return round(bound, RoundingMode.FLOOR, digits);
    }

    static @Nullable BigDecimal upper(@Nullable BigDecimal bound, int digits) {
        return round(bound, RoundingMode.CEILING, digits);
    }

    /** Which way a number of a figure is rounded. */
    static RoundingMode mode(Bound bound, @Nullable Qualifier limit) {
        return switch (bound) {
            case VALUE -> mode(limit);
            case LOWER -> RoundingMode.FLOOR;
            case UPPER -> RoundingMode.CEILING;
        };
    }

    private static RoundingMode mode(@Nullable Qualifier limit) {
        if (limit == null) {
            return RoundingMode.HALF_UP;
        }
        return switch (limit) {
            case ABOUT -> RoundingMode.HALF_UP;
            case AT_LEAST, MORE_THAN -> RoundingMode.FLOOR;
            case UP_TO, LESS_THAN -> RoundingMode.CEILING;
        };
    }

    private static @Nullable BigDecimal round(@Nullable BigDecimal number, RoundingMode mode, int digits) {
        return number == null ? null : Plain.of(number.round(new MathContext(digits, mode)));
    }
}
