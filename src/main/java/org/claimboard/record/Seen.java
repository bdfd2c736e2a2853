package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How the desk saw a source. */
public enum Seen {
    /** The publisher's own text was seen. */
    OWN,

    /** The text was seen in a repost, syndication, mirror or translation. */
    COPY,

    /** Only described by another source that was seen; nothing may be quoted from it. */
    CITED,

    /** Not seen; nothing may be quoted from it. */
    NONE;

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
    public static Seen of(String word) {
        return Words.parse(Seen.class, word);
    }
}
