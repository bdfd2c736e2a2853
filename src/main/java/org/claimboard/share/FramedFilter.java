package org.claimboard.share;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.claimboard.site.ContentPolicy;

/** Lets any site frame what is made for that, also where it comes from memory. */
@Provider
@Framed
class FramedFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(ContentPolicy.HEADER, ContentPolicy.IN_ANY_FRAME);
        response.getHeaders().putSingle(ContentPolicy.RESOURCE_HEADER, "cross-origin");
    }
}
