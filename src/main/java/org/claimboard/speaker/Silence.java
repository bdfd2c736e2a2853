package org.claimboard.speaker;

/** Why nobody is named as the one who says a sentence. */
public enum Silence {
    /** The text says it itself. */
    NOTHING_REPORTED,

    /** Experts, sources, 관계자, 1명: somebody without a name. */
    UNNAMED,

    /** It is said, 알려졌다: nobody who says it. */
    PASSIVE,

    /** A report, a study, a law, and the text does not say whose. */
    DOCUMENT,

    /** He, the company, 시는: and the text names nobody before who can be meant. */
    UNKNOWN,

    /** Somebody did not say it, or declined to. */
    NOT_SAID,

    /** Sentences of its language are not read. */
    LANGUAGE
}
