package org.claimboard.matching;

/** What a claim is to a sentence. */
public enum Flag {
    /** It says the same. */
    SAME_CLAIM,

    /** It says the same, but states another number. */
    DIFFERENT_NUMBER,

    /** It is about the same, or something near it. */
    RELATED
}
