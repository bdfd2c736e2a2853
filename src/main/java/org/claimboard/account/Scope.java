package org.claimboard.account;

import java.util.List;
import java.util.Optional;
import org.claimboard.record.Words;

/** What an API token may do for its account: never more than the account's role allows. */
public enum Scope {
    /** Read what is not published yet. */
    READ_DRAFTS,

    /** Change records. */
    WRITE;

    /** For {@code @PermissionsAllowed}. */
    public static final String READ_DRAFTS_NAME = "read-drafts";

    /** For {@code @PermissionsAllowed}. */
    public static final String WRITE_NAME = "write";

    public static final List<Scope> ALL = List.of(values());

    /** The word for it in forms and annotations. */
    public String word() {
        return Words.of(this);
    }

    static Optional<Scope> of(String word) {
        return Words.find(Scope.class, word);
    }
}
