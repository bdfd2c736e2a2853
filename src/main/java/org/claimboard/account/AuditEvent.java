package org.claimboard.account;

/** What the audit log tells of. */
public enum AuditEvent {
    SIGNED_IN,
    /** A wrong password, an account that may not sign in, or a name that no account has. */
    SIGN_IN_FAILED,
    /** Too many failures: refused without looking at the password. */
    SIGN_IN_LIMITED,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    /** By a link: of an invitation, or to recover the account. */
    PASSWORD_CHOSEN,
    INVITED,
    INVITATION_REVOKED,
    /** A new link for choosing the password. */
    LINK_MADE,
    ROLE_CHANGED,
    DEACTIVATED,
    REACTIVATED,
    TOKEN_MADE,
    TOKEN_REVOKED,
    WEBHOOK_MADE,
    WEBHOOK_REMOVED,
    /** Its events are sent again from a place on, or where they stopped. */
    WEBHOOK_REPLAYED,
    /** A search index is built anew. */
    INDEX_REBUILT,
    /** Somebody looks at a report of a reader. */
    REPORT_TAKEN,
    /** A report of a reader is answered. */
    REPORT_ENDED
}
