package org.claimboard.quantity;

import org.claimboard.record.Denominator;
import org.claimboard.record.Direction;
import org.claimboard.record.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a number means beside its value and unit.
 *
 * @param per what it is for each of; null if it is a whole
 * @param kind what kind of figure it is
 * @param direction which way it changed; null unless it is a change or difference whose way is told
 * @param base what a change is held against, such as {@code previous-year}; null if no words say
 * @param period the time it is for; null if no words say
 * @param interval the stretch in which the value lies; null if none is told
 */
public record Sense(
        @Nullable Denominator per,
        FigureKind kind,
        @Nullable Direction direction,
        @Nullable String base,
        @Nullable Period period,
        @Nullable Interval interval) {

    static final Sense LEVEL = new Sense(null, FigureKind.LEVEL, null, null, null, null);

    /** The same for each of something else. */
    Sense per(@Nullable Denominator other) {
        return new Sense(other, kind, direction, base, period, interval);
    }

    static Sense of(FigureKind kind) {
        return new Sense(null, kind, null, null, null, null);
    }
}
