package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The kinds of record that are filed and revised. */
public enum RecordType {
    /** An article under check. */
    ARTICLE,

    /** Someone who makes claims. */
    CLAIMANT,

    /** A source with its quotes, edges and credibility notes. */
    SOURCE,

    /** A claim with everything that hangs on it. */
    CLAIM,

    /** A contested question with its positions. */
    COMPARISON,

    /** A chain of circular reporting. */
    CHAIN,

    /** A series of exchange rates. */
    RATES;

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
    public static RecordType of(String word) {
        return Words.parse(RecordType.class, word);
    }
}
