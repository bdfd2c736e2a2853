package org.claimboard.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail on its way.
 *
 * @param to the address
 * @param stop the address that stops mail of its kind; null where it cannot be stopped
 * @param items the ids of what it tells
 * @param attempts how often these were sent in vain, at most
 */
record Letter(
        String account,
        String to,
        String subject,
        String text,
        @Nullable String stop,
        List<Long> items,
        int attempts) {}
