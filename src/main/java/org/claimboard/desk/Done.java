package org.claimboard.desk;

import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/** What a form did: told on the page to which the browser is sent on. */
public enum Done {
    SUBMITTED,
    RETURNED,
    PUBLISHED,
    DISCARDED,
    ASSIGNED,
    COMMENTED,
    RESOLVED,
    LOOK_CLEARED,
    RETRACTION_DRAFTED,
    ASSESSMENT_DRAFTED,
    FILE_TAKEN,
    OURS_KEPT,
    REPORT_TAKEN,
    REPORT_ENDED;

    /** As addresses write it. */
    public String word() {
        return Words.of(this);
    }

    /** Whether what it made is to be handed in. */
    public boolean isDrafted() {
        return this == RETRACTION_DRAFTED || this == ASSESSMENT_DRAFTED;
    }

    /** What the word stands for; null if for nothing. */
    static @Nullable Done of(@Nullable String word) {
        return Words.find(Done.class, word).orElse(null);
    }

    /** The path with this said on it. */
    String on(String path) {
        return path + "?done=" + word();
    }
}
