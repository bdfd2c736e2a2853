package org.claimboard.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.claimboard.site.Addresses;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses whatever another site makes a browser send to a page; what tells nothing of where it comes from, too. */
@Provider
@PreMatching
@Priority(Priorities.USER + 100)
class OriginFilter implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    @ConfigProperty(name = "claimboard.address")
    Optional<String> address;

    @Override
    public void filter(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        boolean concerned = isUnsafe(request.getMethod())
                && Addresses.isPage(asked.getPath())
                && !LinksForAnybody.lead(asked.getPath());
        if (concerned && !isFromHere(request, asked)) {
            request.abortWith(FormRefusedPage.answer());
        }
    }

    static boolean isUnsafe(String method) {
        return !SAFE.contains(method);
    }

    private boolean isFromHere(ContainerRequestContext request, URI asked) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = request.getHeaderString("Origin");
        if (origin != null) {
            return isOurs(origin, asked);
        }
        String referer = request.getHeaderString("Referer");
        return site != null || (referer != null && isOurs(referer, asked));
    }

    /** A proxy may speak https for us, so that only host and port are comparable; the configured address is exact. */
    private boolean isOurs(String from, URI asked) {
        URI uri = parse(from);
        if (uri == null || uri.getRawAuthority() == null) {
            return false;
        }
        String origin = uri.getScheme() + "://" + uri.getRawAuthority();
        return uri.getRawAuthority().equalsIgnoreCase(asked.getRawAuthority())
                || address.filter(ours -> origin.equalsIgnoreCase(ours.replaceAll("/+$", "")))
                        .isPresent();
    }

    private static @Nullable URI parse(String from) {
        try {
            return URI.create(from);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
