package org.claimboard.outbound;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page: absolute, http or https, with a host, without a user's name, in the form that is asked for (RFC
 * 3986). As people write it, in letters of any script (RFC 3987, UTS 46), it is the same address.
 *
 * @param scheme http or https
 * @param host in ASCII and lower case
 * @param port -1: the scheme's own; else 1 to 65535
 * @param path as it was written, in ASCII; begins with a slash
 * @param query as it was written, in ASCII; null if there is none
 */
public record WebAddress(String scheme, String host, int port, String path, @Nullable String query) {

    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^]]*]|[^:@\\[\\]]+)(?::([0-9]{0,5}))?");
    private static final int LAST_PORT = 65_535;

    /** The address that the text is; empty if it is none. Blanks around it are no matter. */
    public static Optional<WebAddress> of(String text) {
        return of(Reference.of(text.strip()));
    }

    private static Optional<WebAddress> of(Reference parts) {
        String scheme = parts.scheme() == null ? "" : parts.scheme().toLowerCase(Locale.ROOT);
        String authority = parts.authority() == null ? "" : parts.authority();
        Matcher place = AUTHORITY.matcher(authority);
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web || !place.matches()) {
            return Optional.empty();
        }
        int usual = scheme.equals("http") ? 80 : 443;
        String digits = place.group(2);
        int port = digits == null || digits.isEmpty() ? usual : Integer.parseInt(digits);
        Optional<String> host = HostName.ascii(place.group(1));
        Optional<String> path = Escapes.encoded(parts.path().isEmpty() ? "/" : parts.path());
        Optional<String> query = Escapes.encoded(parts.query() == null ? "" : parts.query());
        if (host.isEmpty() || path.isEmpty() || query.isEmpty() || port < 1 || port > LAST_PORT) {
            return Optional.empty();
        }
        return Optional.of(new WebAddress(
                scheme, host.get(), port == usual ? -1 : port, path.get(), parts.query() == null ? null : query.get()));
    }

    /**
     * Where a reference on this page leads, as browsers read it.
     *
     * @param reference as in a link or a Location, absolute or relative
     */
    public Optional<WebAddress> to(String reference) {
        return of(Reference.of(Escapes.suffered(reference.strip())).from(Reference.of(text())));
    }

    /** As {@link #to}, for a header, whose characters are bytes of UTF-8, or of who knows what. */
    public Optional<WebAddress> toHeader(String bytes) {
        boolean plain = bytes.chars().allMatch(c -> c < 0x80);
        boolean wide = bytes.chars().anyMatch(c -> c > 0xFF);
        if (plain || wide) {
            return to(bytes);
        }
        byte[] raw = bytes.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return to(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString());
        } catch (CharacterCodingException e) {
            return to(Escapes.escapedBytes(raw));
        }
    }

    /** As it is asked for. */
    public URI uri() {
        return URI.create(text());
    }

    /** As it is asked for, in ASCII. */
    public String text() {
        return scheme + "://" + host + (port < 0 ? "" : ":" + port) + path + (query == null ? "" : "?" + query);
    }

    /** The host as people read it. */
    public String shownHost() {
        return HostName.shown(host);
    }

    /** The host without {@code www.} and without a dot at its end. */
    public String site() {
        return host.replaceFirst("^www\\.", "").replaceFirst("\\.$", "");
    }

    /** The path with escapes in their one form and without dots that lead up. */
    public String normalPath() {
        return Reference.withoutDots(Escapes.normal(path));
    }

    /**
     * The form in which all addresses of one page are the same text: without scheme, www, usual port, slash at the end and
     * what is added to follow readers; with escapes and letters in their one form.
     */
    public String page() {
        String kept = Arrays.stream((query == null ? "" : query).split("&", -1))
                .map(Escapes::normal)
                .filter(field -> !field.isEmpty() && !Trackers.isOne(field))
                .collect(Collectors.joining("&"));
        boolean usual = port == 80 || port == 443;
        return site()
                + (port < 0 || usual ? "" : ":" + port)
                + Trackers.without(normalPath()).replaceFirst("/+$", "")
                + (kept.isEmpty() ? "" : "?" + kept);
    }

    /** {@link #page()} of the text; the text itself if it is no address. */
    public static String page(String text) {
        return of(text).map(WebAddress::page).orElse(text);
    }

    /** Whether both are on one site: the same host, or one below the other. */
    public boolean isOnSiteOf(WebAddress other) {
        return site().equals(other.site())
                || site().endsWith("." + other.site())
                || other.site().endsWith("." + site());
    }

    /** Whether both are at the same host and port; a scheme's own port is no port. */
    public boolean isAtHostOf(WebAddress other) {
        return host.equals(other.host) && port == other.port;
    }

    /** The longest run of ASCII letters and digits in path and query, which every way to write the address has. */
    public String longestWord() {
        String plain = page().replaceFirst("^[^/?]*", "").replaceAll("%[0-9A-F]{2}", " ");
        return Arrays.stream(plain.split("[^A-Za-z0-9]+", -1))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** Whether the address is that of a service which only sends on to others. */
    public boolean isShortened() {
        return Shorteners.HOSTS.contains(site());
    }

    @Override
    public String toString() {
        return text();
    }
}
