package org.claimboard.comparison;

/** Which number of a figure. */
public enum Bound {
    /** The one that is stated. */
    VALUE,

    /** Its lower bound. */
    LOWER,

    /** Its upper bound. */
    UPPER;

    /** The same on the other side of zero. */
    Bound mirrored() {
        return switch (this) {
            case VALUE -> VALUE;
            case LOWER -> UPPER;
            case UPPER -> LOWER;
        };
    }
}
