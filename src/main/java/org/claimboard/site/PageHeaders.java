package org.claimboard.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Says in which language a page is, and what that depends on. */
@Provider
class PageHeaders implements ContainerResponseFilter {

    @Inject
    Visit visit;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (Addresses.isPage(request.getUriInfo().getRequestUri().getPath())) {
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag());
            response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
