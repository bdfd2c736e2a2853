package org.claimboard.exchange.google;

import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.exchange.claimreview.ReviewPlace;
import org.claimboard.outbound.WebAddress;
import org.claimboard.record.Languages;

/**
 * Where our pages stand.
 *
 * @param origin scheme, host and port, without a slash at the end
 */
record OurSite(String origin) {

    private static final Pattern PAGE =
            Pattern.compile("/(?:(" + Languages.pattern() + ")/)?claims/([a-z0-9]+(?:-[a-z0-9]+)*+)/?");

    /** The host without {@code www.}, as Google names sites. */
    String name() {
        return WebAddress.of(origin).map(WebAddress::site).orElse("");
    }

    /** Whether a client that says {@code site} means us: a host, with or without protocol or port. */
    boolean isCalled(String site) {
        String whole = site.strip().matches("(?i)https?://.*") ? site : "http://" + site.strip();
        return WebAddress.of(whole).map(WebAddress::site).orElse("").equals(name());
    }

    ReviewPlace place(String language) {
        return new ReviewPlace(origin, language);
    }

    /** The page of ours that stands at the address; empty if it is no claim's or none of ours. */
    Optional<PageId> page(String address) {
        return WebAddress.of(address).filter(this::isOurs).flatMap(ours -> {
            Matcher matcher = PAGE.matcher(ours.normalPath());
            return matcher.matches()
                    ? Optional.of(new PageId(
                            matcher.group(1) == null ? Languages.first() : matcher.group(1), matcher.group(2)))
                    : Optional.empty();
        });
    }

    boolean isOurs(String address) {
        return WebAddress.of(address).filter(this::isOurs).isPresent();
    }

    private boolean isOurs(WebAddress address) {
        return WebAddress.of(origin)
                .filter(home -> home.site().equals(address.site()) && home.port() == address.port())
                .isPresent();
    }

    static OurSite of(org.claimboard.site.Addresses addresses, UriInfo uri) {
        return new OurSite(addresses.origin(uri.getRequestUri()));
    }
}
