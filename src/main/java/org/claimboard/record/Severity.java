package org.claimboard.record;

/** What a problem means for the import. */
public enum Severity {
    /** Nothing is imported while it stands. */
    ERROR,
    /** Imported all the same; somebody should look at it. */
    WARNING
}
