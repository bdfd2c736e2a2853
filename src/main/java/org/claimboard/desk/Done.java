package org.claimboard.desk;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a form did: told on the page to which the browser is sent on. */
public enum Done {
    SUBMITTED,
    RETURNED,
    PUBLISHED,
    DISCARDED,
    COMMENTED,
    RESOLVED,
    LOOK_CLEARED,
    RETRACTION_DRAFTED,
    ASSESSMENT_DRAFTED,
    FILE_TAKEN,
    OURS_KEPT;

    /** As addresses write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the word stands for; null if for nothing. */
    static @Nullable Done of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(done -> done.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** The path with this said on it. */
    String on(String path) {
        return path + "?done=" + word();
    }
}
