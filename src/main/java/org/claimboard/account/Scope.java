package org.claimboard.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Scope> of(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word().equals(word))
                .findFirst();
    }
}
