package org.claimboard.comparison;

/** In what two figures and their scopes differ. */
public enum ScopeField {
    /** One is for each of something that the other is not for: per head and in all. */
    DENOMINATOR,

    /** They are of two kinds: a change and a level, a share and a difference of shares. */
    KIND,

    /** They are changes since different times: on the year and on the quarter. */
    BASE,

    /** They measure different things. */
    MEASURE,

    /** They count different phases of the work. */
    PHASE,

    /** They count on different hardware. */
    HARDWARE,

    /** They are of different people or things. */
    POPULATION,

    /** They are of different places. */
    PLACE,

    /** They were measured in different ways. */
    METHOD,

    /** A further condition of one name is not the same. */
    CONDITION,

    /** They are for different periods. */
    PERIOD,

    /** The first counts in what the second leaves out. */
    ONLY_FIRST_INCLUDES,

    /** The second counts in what the first leaves out. */
    ONLY_SECOND_INCLUDES;

    ScopeField flipped() {
        return switch (this) {
            case ONLY_FIRST_INCLUDES -> ONLY_SECOND_INCLUDES;
            case ONLY_SECOND_INCLUDES -> ONLY_FIRST_INCLUDES;
            default -> this;
        };
    }
}
