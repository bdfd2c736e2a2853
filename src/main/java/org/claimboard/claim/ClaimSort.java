package org.claimboard.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import org.claimboard.record.Words;

/** In which order lists of claims come. */
public enum ClaimSort {
    /** As they stand in the article, claims from outside last. */
    ARTICLE,

    /** The newest first, claims without a date last. */
    NEWEST,

    /** The oldest first, claims without a date last. */
    OLDEST,

    /** The last one that was put on file first. */
    FILED;

    /** The word as addresses and the API write it. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /**
     * The constant that goes by the word.
     *
     * @throws IllegalArgumentException if the word names none
     */
    public static ClaimSort of(String word) {
        return Words.parse(ClaimSort.class, word);
    }
}
