package org.claimboard.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;

/**
 * Settles the reader's language: the first segment of the path, else what the browser asks for. The segment is taken
 * off before resources are matched, so that each page is defined once.
 */
@Provider
@PreMatching
class LanguageFilter implements ContainerRequestFilter {

    @Inject
    Visit visit;

    @Inject
    Addresses addresses;

    @Override
    public void filter(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        String path = uri.getRawPath();
        Optional<Language> named = Language.of(firstSegment(path));
        Language language = named.orElseGet(() -> Language.preferred(request.getAcceptableLanguages()));
        String rest = named.isPresent() ? withoutFirstSegment(path) : path;
        if (!Addresses.isPage(rest)) {
            return;
        }
        String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
        visit.begin(language, addresses.origin(uri), rest, query);
        // From here on there is only one language to choose from; messages follow it.
        request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, language.tag());
        if (named.isPresent()) {
            request.setRequestUri(uri.resolve(rest + (query.isEmpty() ? "" : "?" + query)));
        }
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }

    private static String withoutFirstSegment(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? "/" : path.substring(end);
    }
}
