package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a source draws on where its information comes from. */
public enum EdgeKind {
    /** Says the same again. */
    REPEATS,

    /** Gives the words with their origin. */
    QUOTES,

    /** Builds its own text on it. */
    DERIVES_FROM;

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
    public static EdgeKind of(String word) {
        return Words.parse(EdgeKind.class, word);
    }
}
