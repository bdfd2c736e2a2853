package org.claimboard.inbox;

import java.util.Optional;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/** How the desk ended a report. */
public enum Outcome {
    /** A claim that readers see came of it, or was corrected for it. */
    PUBLISHED,

    /** It is about the same as a claim or as another report. */
    MERGED,

    /** Nothing comes of it, for the reason given. */
    DECLINED;

    /** As forms write it. */
    public String word() {
        return Words.of(this);
    }

    public static Optional<Outcome> of(@Nullable String word) {
        return Words.find(Outcome.class, word);
    }
}
