package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of source it is. */
public enum SourceType {
    /** First-hand: the document, data or speaker itself. */
    PRIMARY,

    /** Journalism about something first-hand. */
    REPORTING,

    /** Collects or rewrites what others published. */
    AGGREGATOR,

    /** Research or estimates by specialists. */
    ANALYST,

    /** A post by a person on a platform. */
    SOCIAL_MEDIA;

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
    public static SourceType of(String word) {
        return Words.parse(SourceType.class, word);
    }
}
