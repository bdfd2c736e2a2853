package org.claimboard.matching;

/** What a claim is to a sentence. */
public enum Flag {
    /** It says the same. */
    SAME_CLAIM,

    /** It says the same, but states another number. */
    DIFFERENT_NUMBER,

    /** It says the contrary: one of the two denies what the other states. */
    OPPOSITE,

    /** It says the like of somebody or something else than the sentence names. */
    OTHER_SUBJECT,

    /** It says the like of another year. */
    OTHER_YEAR,

    /** It says the like more or less firmly, or of more or fewer: may instead of did, some instead of all. */
    OTHER_STRENGTH,

    /** It is about the same, or something near it. */
    RELATED;

    /** Whether a claim covers the sentence, though perhaps with another number. */
    public boolean covers() {
        return this == SAME_CLAIM || this == DIFFERENT_NUMBER;
    }

    /** Whether a claim is much like the sentence and yet says something else. */
    public boolean contradicts() {
        return this == OPPOSITE || this == OTHER_SUBJECT || this == OTHER_YEAR || this == OTHER_STRENGTH;
    }
}
