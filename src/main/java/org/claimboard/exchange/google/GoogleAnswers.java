package org.claimboard.exchange.google;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimboard.site.KnownTags;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What all answers under /v1alpha1 have in common: JSON, errors too, whatever a client says that it accepts. */
public class GoogleAnswers {

    static final String ROOT = "/v1alpha1";

    private static final String UNREGISTERED = "Method doesn't allow unregistered callers (callers without established"
            + " identity): send an API token as Authorization: Bearer cb_…";

    /** Some clients write the colon of {@code claims:search} as an escape, which no resource would match. */
    @ServerRequestFilter(preMatching = true)
    public void unescape(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        String path = uri.getRawPath();
        if (isOurs(path) && path.contains("/claims%3")) {
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            request.setRequestUri(uri.resolve(path.replaceFirst("%3[aA]", ":") + query));
        }
    }

    @ServerExceptionMapper
    public Response failed(GoogleFailure failure) {
        return Response.status(failure.code()).entity(failure.error()).build();
    }

    @ServerResponseFilter
    public void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isOurs(request.getUriInfo().getRequestUri().getPath())) {
            return;
        }
        // What is shown to the bearer of a token may be a draft.
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, isUnregistered(request) ? "no-cache" : "no-store");
        response.getHeaders().putSingle(HttpHeaders.VARY, "Authorization, Accept-Encoding");
        if (response.getStatus() == 401 && isUnregistered(request)) {
            // As Google does; besides, the client's HTTP library cannot read the body of a 401 to what it has sent.
            response.setStatus(403);
            response.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
            response.setEntity(GoogleError.of(403, UNREGISTERED, GoogleStatus.of(403), List.of()));
        }
        Object entity = response.getStatus() >= 400 && !(response.getEntity() instanceof GoogleError)
                ? GoogleError.of(response.getStatus())
                : response.getEntity();
        if (entity == null) {
            return;
        }
        boolean pretty =
                !"false".equals(request.getUriInfo().getQueryParameters().getFirst("prettyPrint"));
        byte[] written = written(request, response, entity, pretty);
        if (request.getMethod().equals(HttpMethod.GET)
                && response.getStatus() == 200
                && isKnown(request, response, written)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(written, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    /** Tags the answer, and says whether the client has it. */
    private static boolean isKnown(ContainerRequestContext request, ContainerResponseContext response, byte[] written) {
        // Weak, for compression makes other bytes of the same answer.
        EntityTag tag = new EntityTag(UUID.nameUUIDFromBytes(written).toString(), true);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        return KnownTags.include(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }

    private static boolean isUnregistered(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && Stream.of("access_token", "oauth_token")
                        .noneMatch(request.getUriInfo().getQueryParameters()::containsKey);
    }

    private static byte[] written(
            ContainerRequestContext request, ContainerResponseContext response, Object entity, boolean pretty) {
        String mask = request.getUriInfo().getQueryParameters().getFirst("fields");
        if (mask == null || mask.isBlank() || entity instanceof GoogleError) {
            return GoogleJson.write(entity, pretty);
        }
        JsonNode tree = GoogleJson.tree(entity);
        try {
            FieldMask.apply(mask, tree);
            return GoogleJson.write(tree, pretty);
        } catch (GoogleFailure failure) {
            response.setStatus(failure.code());
            return GoogleJson.write(failure.error(), pretty);
        }
    }

    static boolean isOurs(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }
}
