package org.claimboard.arrival;

import org.claimboard.outbound.WebAddress;

/** Web addresses as records write them. */
final class RecordedAddress {

    private static final int LONGEST = 2000;

    private RecordedAddress() {}

    /** Whether it is a whole http or https address that the store can keep. */
    static boolean isOne(String text) {
        return text.length() <= LONGEST
                && text.matches("(?i)^https?://\\S+$")
                && WebAddress.of(text).isPresent();
    }

    /** The host as people read it, without www; empty if there is none. */
    static String host(String text) {
        return WebAddress.of(text)
                .map(address -> address.shownHost().replaceFirst("^www\\.", ""))
                .orElse("");
    }

    static boolean isShortened(String text) {
        return WebAddress.of(text).filter(WebAddress::isShortened).isPresent();
    }

    /** Whether both are on one site: the same host, or one below the other. */
    static boolean sameSite(String one, String other) {
        return WebAddress.of(one)
                .flatMap(first -> WebAddress.of(other).filter(first::isOnSiteOf))
                .isPresent();
    }
}
