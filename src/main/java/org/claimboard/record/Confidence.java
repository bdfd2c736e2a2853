package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How sure a reviewer is of a verdict. */
public enum Confidence {
    /** Thin or indirect evidence. */
    LOW,

    /** Good evidence with gaps. */
    MEDIUM,

    /** Direct evidence that leaves little room. */
    HIGH;

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
    public static Confidence of(String word) {
        return Words.parse(Confidence.class, word);
    }
}
