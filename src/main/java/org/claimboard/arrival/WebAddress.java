package org.claimboard.arrival;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Web addresses as records write them. */
final class WebAddress {

    private static final int LONGEST = 2000;

    /** Services that give short addresses to other pages. */
    private static final Set<String> SHORTENERS = Set.of(
            "bit.ly",
            "t.co",
            "goo.gl",
            "tinyurl.com",
            "ow.ly",
            "is.gd",
            "buff.ly",
            "me2.do",
            "han.gl",
            "url.kr",
            "vo.la",
            "rebrand.ly",
            "cutt.ly",
            "shorturl.at");

    private WebAddress() {}

    /** Whether it is a whole http or https address that the store can keep. */
    static boolean isOne(String text) {
        try {
            URI address = new URI(text);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && address.getHost() != null && text.length() <= LONGEST && text.matches("^https?://\\S+$");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The host in lower case, without www; empty if there is none. */
    static String host(String text) {
        try {
            String host = new URI(text).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /** Whether the address is that of a service which sends on to others. */
    static boolean isShortened(String text) {
        return SHORTENERS.contains(host(text));
    }

    /** Whether both are on one site: the same host, or one below the other. */
    static boolean sameSite(String one, String other) {
        String first = host(one);
        String second = host(other);
        boolean both = !first.isEmpty() && !second.isEmpty();
        return both && (first.equals(second) || first.endsWith("." + second) || second.endsWith("." + first));
    }

    /**
     * The form in which addresses of one page are the same text: without scheme, www, usual port, fragment, slash at the
     * end and what is added to follow readers.
     */
    static String normal(String text) {
        try {
            URI address = new URI(text);
            String path = address.getRawPath() == null ? "" : address.getRawPath();
            int port = address.getPort() == 80 || address.getPort() == 443 ? -1 : address.getPort();
            String query = address.getRawQuery() == null ? "" : address.getRawQuery();
            String kept = Arrays.stream(query.split("&", -1))
                    .filter(field -> !field.isEmpty() && !field.matches("(utm_[a-z]+|fbclid|gclid|ref_src)=.*"))
                    .collect(Collectors.joining("&"));
            return host(text)
                    + (port < 0 ? "" : ":" + port)
                    + upperEscapes(path.replaceFirst("/+$", ""))
                    + (kept.isEmpty() ? "" : "?" + upperEscapes(kept));
        } catch (URISyntaxException e) {
            return text;
        }
    }

    private static String upperEscapes(String text) {
        return java.util.regex.Pattern.compile("%[0-9a-fA-F]{2}").matcher(text).replaceAll(escape -> escape.group()
                .toUpperCase(Locale.ROOT));
    }
}
