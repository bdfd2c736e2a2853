package org.claimboard.outbound;

import java.net.URI;

/** Addresses that can be asked, in the form in which they are. */
public final class Askable {

    private Askable() {}

    /**
     * Reads an address, also one in Hangul.
     *
     * @throws OutboundRefused if it is none that can be asked
     */
    public static WebAddress parse(String text) {
        return WebAddress.of(text).orElseThrow(() -> refused(text));
    }

    static WebAddress checked(URI address) {
        return parse(address.toString());
    }

    /** Where a header of the answer leads, which may be relative to the address that answered. */
    static WebAddress next(WebAddress from, String location) {
        return from.toHeader(location).orElseThrow(() -> refused(location));
    }

    private static OutboundRefused refused(String text) {
        return new OutboundRefused(
                OutboundRefused.Rule.ADDRESS, "not an absolute http or https address without a user's name: " + text);
    }
}
