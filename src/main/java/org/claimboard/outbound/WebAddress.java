package org.claimboard.outbound;

import java.net.URI;

/** Addresses that can be asked: absolute, http or https, with a host, without a user's name. */
public final class WebAddress {

    private WebAddress() {}

    /**
     * Reads an address.
     *
     * @throws OutboundRefused if it is none that can be asked
     */
    public static URI parse(String text) {
        return checked(uri(text));
    }

    static URI parse(String text, URI base) {
        return checked(base.resolve(uri(text)));
    }

    private static URI uri(String text) {
        try {
            return URI.create(text.strip());
        } catch (IllegalArgumentException e) {
            throw new OutboundRefused(OutboundRefused.Rule.ADDRESS, "not an address: " + e.getMessage());
        }
    }

    static URI checked(URI address) {
        boolean isWeb = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!isWeb || address.getHost() == null || address.getRawUserInfo() != null) {
            throw new OutboundRefused(
                    OutboundRefused.Rule.ADDRESS,
                    "not an absolute http or https address without a user's name: " + address);
        }
        return address;
    }
}
