package org.claimboard.desk;

/** Why a rule was not proposed, signed or declined. */
public enum RuleFault {
    /** The publisher has no reviews in the import. */
    NO_PUBLISHER,
    /** The reason is missing or too long, or holds what no text may hold. */
    NO_REASON,
    /** A kind is none. */
    BAD_KIND,
    /** Whoever proposed it, or brought the import, does not sign it. */
    ALONE,
    /** The person may not. */
    NOT_ALLOWED,
    /** It was decided already. */
    DECIDED,
    /** The claims are others than those that the person looked at. */
    CHANGED
}
