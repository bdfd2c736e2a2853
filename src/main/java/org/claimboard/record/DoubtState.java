package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a dispute is settled. */
public enum DoubtState {
    /** Nobody has answered it. */
    OPEN,

    /** Another claim answers it. */
    ANSWERED;

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
    public static DoubtState of(String word) {
        return Words.parse(DoubtState.class, word);
    }
}
