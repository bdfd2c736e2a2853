package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

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
    RATES,

    /** What claims are about, by which they are found. */
    TOPIC;

    /** The word as files, addresses and the API write it. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /** The word for several, as addresses and folders write it. */
    public String plural() {
        return this == RATES ? word() : word() + "s";
    }

    /** The kind of which addresses write several so; empty if there is none. */
    public static Optional<RecordType> ofPlural(String word) {
        return Arrays.stream(values())
                .filter(type -> type.plural().equals(word))
                .findFirst();
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
