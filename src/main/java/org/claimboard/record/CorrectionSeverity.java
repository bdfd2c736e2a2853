package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How much was wrong with what was published. */
public enum CorrectionSeverity {
    /** A slip that changes nothing of the meaning, such as a misspelt name. */
    MINOR,

    /** A figure, name, date or statement was wrong; the verdict stands. */
    SUBSTANTIAL,

    /** The verdict itself was wrong. */
    VERDICT;

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
    public static CorrectionSeverity of(String word) {
        return Words.parse(CorrectionSeverity.class, word);
    }
}
