package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What stands at a position of a comparison. */
public enum PositionRole {
    /** A claim made in an article under check. */
    CLAIM,

    /** A figure from outside the article. */
    EXTERNAL,

    /** A figure that the desk reckoned from the number of a claim, at the rates of the comparison: nobody states it. */
    CALCULATION,

    /** A doubt about figures shown beside it; needs no number. */
    DOUBT;

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
    public static PositionRole of(String word) {
        return Words.parse(PositionRole.class, word);
    }
}
