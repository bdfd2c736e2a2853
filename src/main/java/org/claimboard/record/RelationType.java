package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How one claim bears on another. */
public enum RelationType {
    /** Doubts or contradicts the other. */
    DISPUTES,

    /** Is offered as a reason for the other. */
    SUPPORTS,

    /** Says what the other said. */
    REPEATS,

    /** Is set against the other. */
    COMPARES_WITH,

    /** Follows from the other. */
    DERIVES_FROM,

    /** Says the same more exactly. */
    REFINES;

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
    public static RelationType of(String word) {
        return Words.parse(RelationType.class, word);
    }
}
