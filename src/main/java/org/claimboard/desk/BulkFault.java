package org.claimboard.desk;

/** Why an act on many records did not begin. */
public enum BulkFault {
    /** None was ticked. */
    NOTHING_CHOSEN,
    /** It was not said what to do. */
    NO_ACT,
    /** Nothing matches any more. */
    NOTHING_MATCHES,
    /** What is sent back needs a word on what is missing. */
    NO_REASON,
    /** The reason is too long or holds what no text may hold. */
    BAD_REASON,
    /** Nobody of that name works here. */
    NO_SUCH_PERSON,
    /** The day is none, or over. */
    BAD_DAY,
    /** The kind is none. */
    NO_KIND,
    /** No claimant goes by the name. */
    NO_SUCH_CLAIMANT,
    /** No topic goes by the slug. */
    NO_SUCH_TOPIC,
    /** It had begun, or is over. */
    BEGUN
}
