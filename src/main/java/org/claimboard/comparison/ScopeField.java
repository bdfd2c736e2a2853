package org.claimboard.comparison;

/** In what two scopes differ. */
public enum ScopeField {
    /** They measure different things. */
    MEASURE,

    /** They count different phases of the work. */
    PHASE,

    /** They count on different hardware. */
    HARDWARE,

    /** They hold for different periods, and nothing says that they measure the same. */
    PERIOD,

    /** The first counts in what the second leaves out. */
    ONLY_FIRST_INCLUDES,

    /** The second counts in what the first leaves out. */
    ONLY_SECOND_INCLUDES;

    ScopeField flipped() {
        return switch (this) {
            case MEASURE, PHASE, HARDWARE, PERIOD -> this;
            case ONLY_FIRST_INCLUDES -> ONLY_SECOND_INCLUDES;
            case ONLY_SECOND_INCLUDES -> ONLY_FIRST_INCLUDES;
        };
    }
}
