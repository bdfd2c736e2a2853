package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which way something changed. */
public enum Direction {
    UP,
    DOWN;

    /** The word as files and the API write it. */
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
    public static Direction of(String word) {
        return Words.parse(Direction.class, word);
    }
}
