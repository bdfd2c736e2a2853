package org.claimboard.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The address of a request's first line as it arrives. Browsers send what people typed or pasted with characters that RFC
 * 3986 has no place for, <code>?q=a|b</code> or {@code ?q=5%}, and mean them as they stand (WHATWG URL Standard).
 */
public final class RawAddress {

    /** Quarkus refuses such addresses without a word, before any route, unless this property says that routes do. */
    private static final String LEFT_TO_ROUTES = "vertx.disableURIValidation";

    private static final Pattern UNESCAPED = Pattern.compile("[\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private RawAddress() {}

    /** To be called before anything listens. */
    public static void take() {
        System.setProperty(LEFT_TO_ROUTES, "true");
    }

    /** The address with escapes in place of such characters, and of a percent sign that begins no escape. */
    static String escaped(String address) {
        return UNESCAPED
                .matcher(address)
                .replaceAll(found -> "%" + HEX.toHexDigits((byte) found.group().charAt(0)));
    }

    /** Whether it is an address at all, with escapes or without. */
    static boolean isOne(String address) {
        try {
            return new URI(escaped(address)) != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
