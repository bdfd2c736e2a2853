package org.claimboard.reading;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import org.claimboard.claim.RevisionStore;
import org.claimboard.site.Visit;

/** Answers "not modified" where nothing changed since the browser last asked. */
@Provider
@Dated
class DatedFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String TAG = "claimboard.tag";

    /** Another program may write the same records otherwise. */
    private final long programStart = Instant.now().toEpochMilli();

    @Inject
    RevisionStore revisions;

    @Inject
    Visit visit;

    @Override
    public void filter(ContainerRequestContext request) {
        EntityTag tag = new EntityTag(
                Long.toString(revisions.last(), Character.MAX_RADIX)
                        + "-" + Long.toString(programStart, Character.MAX_RADIX)
                        + "-" + visit.language().tag()
                        + "-" + Integer.toHexString(visit.address().hashCode()),
                true);
        request.setProperty(TAG, tag);
        Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
        if (unchanged != null) {
            request.abortWith(unchanged.build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 && request.getProperty(TAG) instanceof EntityTag tag) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }
}
