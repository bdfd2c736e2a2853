package org.claimboard.account;

import java.util.regex.Pattern;

/**
 * Addresses with a secret in them that may be posted to from anywhere, without a form of ours: mail programs stop mail so
 * (RFC 8058). The secret is all that the act needs, so that no other site can make a browser do it.
 */
final class LinksForAnybody {

    private static final Pattern ADDRESS = Pattern.compile("/mail/stop/" + Secret.PATTERN + "/[a-z-]{1,20}");

    private LinksForAnybody() {}

    /** @param path without its language */
    static boolean lead(String path) {
        return ADDRESS.matcher(path).matches();
    }
}
