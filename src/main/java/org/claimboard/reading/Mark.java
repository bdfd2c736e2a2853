package org.claimboard.reading;

import java.math.BigDecimal;
import org.claimboard.comparison.Axis;
import org.claimboard.comparison.Normalised;
import org.jspecify.annotations.Nullable;

/**
 * Where a number stands on its axis, in percent of the width: a point, or a stretch that may be open at an end.
 *
 * @param point the number; null where there are bounds
 * @param from where the stretch starts
 * @param to where it ends
 */
public record Mark(@Nullable BigDecimal point, BigDecimal from, BigDecimal to, boolean openBelow, boolean openAbove) {

    private static final BigDecimal START = BigDecimal.ZERO;
    private static final BigDecimal END = BigDecimal.valueOf(100);

    public static @Nullable Mark of(Normalised number, @Nullable Axis axis) {
        if (axis == null || number.numbers().isEmpty()) {
            return null;
        }
        BigDecimal value = number.value();
        if (value != null) {
            BigDecimal at = axis.percent(value);
            boolean upward = number.qualifier() != null
                    && switch (number.qualifier()) {
                        case AT_LEAST, MORE_THAN -> true;
                        case ABOUT, UP_TO, LESS_THAN -> false;
                    };
            boolean downward = number.qualifier() != null
                    && switch (number.qualifier()) {
                        case UP_TO, LESS_THAN -> true;
                        case ABOUT, AT_LEAST, MORE_THAN -> false;
                    };
            return new Mark(at, at, at, downward, upward);
        }
        BigDecimal lower = number.lower();
        BigDecimal upper = number.upper();
        return new Mark(
                null,
                lower == null ? START : axis.percent(lower),
                upper == null ? END : axis.percent(upper),
                lower == null,
                upper == null);
    }

    /** Whether it is one number. Templates take a number 0 for nothing, so they must ask for this. */
    public boolean exact() {
        return point != null;
    }

    /** How long the stretch is. */
    public BigDecimal length() {
        return to.subtract(from);
    }
}
