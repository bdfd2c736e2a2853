package org.claimboard.workflow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person found on comparing a text with a claim. */
public enum Decision {
    /** The claim says it already. */
    SAME,

    /** The claim says something else: it is no longer shown beside the text. */
    OTHER;

    /** As forms and addresses write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Decision> of(String word) {
        return Arrays.stream(values())
                .filter(decision -> decision.word().equals(word))
                .findFirst();
    }
}
