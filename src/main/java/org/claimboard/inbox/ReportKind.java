package org.claimboard.inbox;

/** What readers send. */
public enum ReportKind {
    /** Something published is wrong. */
    ERROR,

    /** Something said elsewhere is to be checked. */
    QUESTION
}
