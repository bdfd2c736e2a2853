package org.claimboard.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import org.claimboard.record.Words;

/** What may happen at the desk. */
public enum DeskEventKind {
    /** A record waits for a reviewer. */
    SUBMITTED,

    /** A record was sent back. */
    RETURNED,

    /** A record was given to somebody. */
    ASSIGNED,

    /** A verdict has to be looked at again. */
    SECOND_LOOK;

    /** The word as programs are told it: none of a change for readers. */
    @JsonValue
    public String word() {
        return "desk-" + Words.of(this);
    }
}
