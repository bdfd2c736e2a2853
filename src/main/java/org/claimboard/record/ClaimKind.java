package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of statement a claim is. */
public enum ClaimKind {
    /** States a number. */
    QUANTITY,

    /** States that something happened. */
    EVENT,

    /** States that someone used certain words. */
    QUOTATION,

    /** States a judgement. */
    OPINION,

    /** States what will happen. */
    PREDICTION;

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
    public static ClaimKind of(String word) {
        return Words.parse(ClaimKind.class, word);
    }
}
