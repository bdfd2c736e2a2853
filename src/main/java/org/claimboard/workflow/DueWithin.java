package org.claimboard.workflow;

import java.util.Optional;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/** By when something is due, as the list of the desk can be narrowed by it. */
public enum DueWithin {
    /** Its day is over. */
    LATE,

    /** Its day is over or today. */
    TODAY,

    /** Its day is over or one of the next seven, today among them. */
    WEEK,

    /** It has a day. */
    DATED;

    /** As addresses write it. */
    public String word() {
        return Words.of(this);
    }

    public static Optional<DueWithin> of(@Nullable String word) {
        return Words.find(DueWithin.class, word);
    }
}
