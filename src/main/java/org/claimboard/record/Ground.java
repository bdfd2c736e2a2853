package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a dispute rests on. */
public enum Ground {
    /** How the other was measured or reckoned. */
    METHOD,

    /** What the other counts or leaves out. */
    SCOPE,

    /** The other shows no proof. */
    MISSING_EVIDENCE,

    /** The interest of who says the other. */
    MOTIVE;

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
    public static Ground of(String word) {
        return Words.parse(Ground.class, word);
    }
}
