package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How words limit the number that they state. */
public enum Qualifier {
    /** Near the number, on either side. */
    ABOUT,

    /** The number or more. */
    AT_LEAST,

    /** Above the number. */
    MORE_THAN,

    /** The number or less. */
    UP_TO,

    /** Below the number. */
    LESS_THAN;

    /** How the same words limit the number with a minus before it: by more than 5 percent down is less than −5 percent. */
    public Qualifier below() {
        return switch (this) {
            case ABOUT -> ABOUT;
            case AT_LEAST -> UP_TO;
            case MORE_THAN -> LESS_THAN;
            case UP_TO -> AT_LEAST;
            case LESS_THAN -> MORE_THAN;
        };
    }

    /** The word as files, addresses and the API write it. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /**
     * The constant that goes by the word.
     *
     * @throws IllegalArgumentException if the word names none
     */
    @JsonCreator
    public static Qualifier of(String word) {
        return Words.parse(Qualifier.class, word);
    }
}
