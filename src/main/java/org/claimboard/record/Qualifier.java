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
