package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The outcome of a check. */
public enum Verdict {
    /** The evidence bears the claim out. */
    SUPPORTED,

    /** Right in the main, with a simplification or slip that does not mislead. */
    MOSTLY_SUPPORTED,

    /** Serious sources disagree and the evidence does not settle it. */
    CONTESTED,

    /** Rests on something real but gives a wrong picture of it. */
    MISLEADING,

    /** The evidence contradicts the claim. */
    REFUTED,

    /** Nothing found can settle it. */
    UNVERIFIABLE;

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
    public static Verdict of(String word) {
        return Words.parse(Verdict.class, word);
    }
}
