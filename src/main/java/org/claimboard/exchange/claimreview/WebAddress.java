package org.claimboard.exchange.claimreview;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses of pages as reviews name them. */
final class WebAddress {

    /** Services whose addresses only lead to others. */
    private static final Set<String> SHORTENERS = Set.of(
            "bit.ly",
            "tinyurl.com",
            "t.co",
            "goo.gl",
            "ow.ly",
            "is.gd",
            "buff.ly",
            "rb.gy",
            "cutt.ly",
            "tiny.cc",
            "shorturl.at",
            "lnkd.in",
            "fb.me",
            "youtu.be",
            "han.gl",
            "me2.do",
            "vo.la",
            "url.kr");

    private WebAddress() {}

    /** The address, if the text is a full one of the web. */
    static Optional<URI> parse(String text) {
        try {
            URI uri = URI.create(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The host without {@code www.}, and the port if there is one. */
    static String site(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        return uri.getPort() < 0 ? host : host + ":" + uri.getPort();
    }

    static boolean isShortened(URI uri) {
        return SHORTENERS.contains(site(uri));
    }

    /** Whether both name the same page; what stands behind the hash is only a place in it. */
    static boolean isSamePage(URI one, URI other) {
        return site(one).equals(site(other))
                && path(one).equals(path(other))
                && String.valueOf(one.getRawQuery()).equals(String.valueOf(other.getRawQuery()));
    }

    private static String path(URI uri) {
        String path = uri.getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }
}
