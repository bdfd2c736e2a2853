package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of entity makes claims. */
public enum ClaimantKind {
    /** A named person. */
    PERSON,

    /** A company, agency, medium or group. */
    ORGANIZATION,

    /** Someone or something that is not named where the claim stands. */
    UNNAMED;

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
    public static ClaimantKind of(String word) {
        return Words.parse(ClaimantKind.class, word);
    }
}
