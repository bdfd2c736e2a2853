package org.claimboard.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.claimboard.record.Words;

/** What was done to a record when a revision of it was appended. */
public enum RevisionAct {
    /** Written down; readers do not see it. */
    DRAFTED(false),

    /** Handed in for review. */
    SUBMITTED(false),

    /** Sent back by a reviewer, with what is missing. */
    RETURNED(false),

    /** Given up before readers saw it. */
    DISCARDED(false),

    /** Shown to readers from then on. */
    PUBLISHED(true),

    /** Shown to readers from then on, with a correction of what was shown before. */
    CORRECTED(true),

    /** Withdrawn, with the reason; its page stays and says so. */
    RETRACTED(true);

    private final boolean shown;

    RevisionAct(boolean shown) {
        this.shown = shown;
    }

    /** Whether readers see the revision. */
    public boolean isPublic() {
        return shown;
    }

    /** The word as files, addresses and the API write it. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }

    /**
     * The constant that goes by the word.
     *
     * @throws IllegalArgumentException if the word names none
     */
    @JsonCreator
    public static RevisionAct of(String word) {
        return Words.parse(RevisionAct.class, word);
    }
}
