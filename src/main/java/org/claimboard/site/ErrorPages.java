package org.claimboard.site;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives failures a page in the reader's language. What lies under the APIs' paths answers for itself. */
@Provider
@Priority(Priorities.USER + 1000)
class ErrorPages implements ContainerResponseFilter {

    @ServerExceptionMapper
    Response noSuchPage(NoSuchPage failure) {
        return page(ErrorPage.of(404));
    }

    @ServerExceptionMapper
    Response badField(BadField failure) {
        return page(new ErrorPage(400, failure));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean bare = response.getStatus() >= 400 && response.getEntity() == null;
        if (bare && Addresses.isPage(request.getUriInfo().getRequestUri().getPath())) {
            response.setEntity(ErrorPage.of(response.getStatus()), null, MediaType.TEXT_HTML_TYPE);
        }
    }

    private static Response page(ErrorPage page) {
        return Response.status(page.status())
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page)
                .build();
    }
}
