package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a change is held against: the same stretch of time, one such before. */
public enum ChangeBase {
    /** Year on year: 전년 대비, 전년 동기 대비. */
    PREVIOUS_YEAR,

    PREVIOUS_HALF,

    PREVIOUS_QUARTER,

    PREVIOUS_MONTH,

    PREVIOUS_WEEK,

    PREVIOUS_DAY;

    /** The word as files and the API write it. */
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
    public static ChangeBase of(String word) {
        return Words.parse(ChangeBase.class, word);
    }
}
