package org.claimboard.event;

import com.fasterxml.jackson.annotation.JsonValue;
import org.claimboard.record.Words;

/** What may change in meaning. */
public enum MeaningKind {
    /** A claim has a verdict for the first time. */
    ASSESSMENT_PUBLISHED,

    /** The verdict on a claim is another one now. */
    VERDICT_CHANGED,

    /** The claim is not rated any more. */
    VERDICT_WITHDRAWN,

    /** Readers were told something wrong about a claim, and are told what is right. */
    CORRECTION_PUBLISHED,

    /** A claim was withdrawn. */
    CLAIM_RETRACTED,

    /** Another claim disputes the claim, or disputes it again. */
    DOUBT_OPENED,

    /** A doubt about the claim has an answer. */
    DOUBT_ANSWERED,

    /** A doubt about the claim is not held any more. */
    DOUBT_WITHDRAWN,

    /** The links of a claim come down to more or fewer independent origins. */
    ORIGIN_COUNT_CHANGED,

    /** The page of a source is not at its address any more, and the desk took the address away. */
    SOURCE_GONE;

    /** Whether it tells of a doubt of one claim about another. */
    public boolean isOfDoubt() {
        return this == DOUBT_OPENED || this == DOUBT_ANSWERED || this == DOUBT_WITHDRAWN;
    }

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
    public static MeaningKind of(String word) {
        return Words.parse(MeaningKind.class, word);
    }
}
