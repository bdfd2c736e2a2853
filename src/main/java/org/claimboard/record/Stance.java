package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How evidence bears on a claim. */
public enum Stance {
    /** Speaks for the claim. */
    SUPPORTS,

    /** Speaks against the claim. */
    REFUTES,

    /** Neither for nor against: what is needed to read the claim rightly. */
    CONTEXTUALISES;

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
    public static Stance of(String word) {
        return Words.parse(Stance.class, word);
    }
}
