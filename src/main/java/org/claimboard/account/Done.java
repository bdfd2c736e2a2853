package org.claimboard.account;

import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/** What a form did, or did not: told on the page to which the browser is sent on. */
enum Done {
    PASSWORD,
    REVOKED,
    ROLE,
    DEACTIVATED,
    REACTIVATED,
    WITHDRAWN,
    /** The invitation is on its way by mail. */
    MAILED,
    /** Nothing was done: an administrator must remain. */
    LAST;

    String word() {
        return Words.of(this);
    }

    static @Nullable Done of(@Nullable String word) {
        return Words.find(Done.class, word).orElse(null);
    }
}
