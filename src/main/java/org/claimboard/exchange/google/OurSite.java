package org.claimboard.exchange.google;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.exchange.claimreview.ReviewPlace;
import org.jspecify.annotations.Nullable;

/**
 * Where our pages stand.
 *
 * @param origin scheme, host and port, without a slash at the end
 */
record OurSite(String origin) {

    private static final Pattern PAGE = Pattern.compile("/(?:(en|ko)/)?claims/([a-z0-9]+(?:-[a-z0-9]+)*)/?");

    /** The host without {@code www.}, as Google names sites. */
    String name() {
        return host(URI.create(origin));
    }

    /** Whether a client that says {@code site} means us: a host, with or without protocol or port. */
    boolean isCalled(String site) {
        String plain = site.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("(:[0-9]+)?(/.*)?$", "");
        return plain.equals(name());
    }

    ReviewPlace place(String language) {
        return new ReviewPlace(origin, language);
    }

    /** The page of ours that stands at the address; empty if it is no claim's or none of ours. */
    Optional<PageId> page(String address) {
        return parse(address)
                .filter(uri -> isOurs(uri) && uri.getPath() != null)
                .flatMap(uri -> {
                    Matcher matcher = PAGE.matcher(uri.getPath());
                    return matcher.matches()
                            ? Optional.of(
                                    new PageId(matcher.group(1) == null ? "en" : matcher.group(1), matcher.group(2)))
                            : Optional.empty();
                });
    }

    boolean isOurs(String address) {
        return parse(address).filter(this::isOurs).isPresent();
    }

    private boolean isOurs(URI uri) {
        return host(uri).equals(name()) && uri.getPort() == URI.create(origin).getPort();
    }

    private static Optional<URI> parse(String address) {
        try {
            return Optional.of(URI.create(address.strip())).filter(uri -> uri.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String host(URI uri) {
        @Nullable String host = uri.getHost();
        return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    static OurSite of(org.claimboard.site.Addresses addresses, UriInfo uri) {
        return new OurSite(addresses.origin(uri.getRequestUri()));
    }
}
