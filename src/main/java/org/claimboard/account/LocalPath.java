package org.claimboard.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address on this site to go to, given from outside: no other host may hide in it, and no line break.
 *
 * @param text path and query, beginning with one slash
 */
record LocalPath(String text) {

    private static final int LONGEST = 4_000;

    static Optional<LocalPath> of(@Nullable String given) {
        if (given == null
                || given.length() > LONGEST
                || !given.startsWith("/")
                || given.startsWith("//")
                || given.chars().anyMatch(c -> c <= ' ' || c >= 0x7f || c == '\\')) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(given);
            boolean local = !uri.isAbsolute() && uri.getRawAuthority() == null && !given.contains("/../");
            return local ? Optional.of(new LocalPath(given)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
