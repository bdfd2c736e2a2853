package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a source's title comes from. */
public enum TitleOrigin {
    /** As shown in the text seen. */
    SHOWN,

    /** A description by the desk, not a title. */
    DESCRIBED,

    /** The words of the address, or of a relay. */
    ADDRESS;

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
    public static TitleOrigin of(String word) {
        return Words.parse(TitleOrigin.class, word);
    }
}
