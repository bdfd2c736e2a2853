package org.claimboard.account;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a form did, or did not: told on the page to which the browser is sent on. */
enum Done {
    PASSWORD,
    REVOKED,
    ROLE,
    DEACTIVATED,
    REACTIVATED,
    WITHDRAWN,
    /** Nothing was done: an administrator must remain. */
    LAST;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Done of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(done -> done.word().equals(word))
                .findFirst()
                .orElse(null);
    }
}
