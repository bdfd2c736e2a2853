package org.claimboard.quantity;

import org.claimboard.record.QuantityKind;
import org.jspecify.annotations.Nullable;

/** What kind of figure words state. Figures of two kinds are never like for like. */
public enum FigureKind {
    /** So much of something. */
    LEVEL,

    /** By how much something rose or fell. */
    CHANGE,

    /** A part of a whole: 12 percent of, 5명 중 1명. */
    SHARE,

    /** How many times another: 두 배, 893 to 1. */
    RATIO,

    /** The distance between two shares, in points. */
    DIFFERENCE,

    /** A stretch in which a value lies with a likelihood. */
    INTERVAL,

    /** A point in the calendar, and no amount. */
    YEAR;

    /** The kind as records have it; null of what is no figure of its own. */
    public @Nullable QuantityKind recorded() {
        return switch (this) {
            case LEVEL -> QuantityKind.LEVEL;
            case CHANGE -> QuantityKind.CHANGE;
            case SHARE -> QuantityKind.SHARE;
            case RATIO -> QuantityKind.RATIO;
            case DIFFERENCE -> QuantityKind.DIFFERENCE;
            case INTERVAL, YEAR -> null;
        };
    }
}
