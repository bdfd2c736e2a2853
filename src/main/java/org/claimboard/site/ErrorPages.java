package org.claimboard.site;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives failures a page in the reader's language. What lies under the APIs' paths answers for itself. */
@Provider
@Priority(Priorities.USER + 1000)
class ErrorPages implements ContainerResponseFilter {

    private final Visit visit;
    private final NearbyPages nearby;

    ErrorPages(Visit visit, NearbyPages nearby) {
        this.visit = visit;
        this.nearby = nearby;
    }

    @ServerExceptionMapper
    Response noSuchPage(NoSuchPage failure) {
        return page(notFound());
    }

    @ServerExceptionMapper
    Response badField(BadField failure) {
        return page(ErrorPage.of(400, failure));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean bare = response.getStatus() >= 400 && response.getEntity() == null;
        if (bare && Addresses.isPage(request.getUriInfo().getRequestUri().getPath())) {
            ErrorPage page = response.getStatus() == 404 ? notFound() : ErrorPage.of(response.getStatus());
            response.setEntity(page, null, MediaType.TEXT_HTML_TYPE);
        }
    }

    /** Nothing of today is offered on a page of the past. */
    private ErrorPage notFound() {
        if (visit.past() != null) {
            return ErrorPage.of(404);
        }
        String path = decoded(visit.path());
        return ErrorPage.notFound(nearby.to(path, visit.language()), NearbyPages.words(path));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private static Response page(ErrorPage page) {
        return Response.status(page.status())
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page)
                .build();
    }
}
