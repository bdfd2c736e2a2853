package org.claimboard.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimboard.event.MeaningChanges;
import org.claimboard.ledger.AsOf;
import org.claimboard.ledger.PastMoment;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.search.Search;
import org.claimboard.site.Addresses;
import org.claimboard.site.AnswerCache;
import org.claimboard.site.Coding;
import org.claimboard.site.KnownTags;
import org.claimboard.site.Packed;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/** What all answers under /api have in common: JSON with an entity tag, 304 where nothing changed, problems for errors. */
public class AnswerFilter {

    private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);

    private static final String KEY = "claimboard.answer";

    private final AnswerCache answers;
    private final Addresses addresses;
    private final RevisionStore revisions;
    private final AsOf asOf;
    private final TakenMethods methods;
    private final Search search;
    private final Clock clock;
    private final MeaningChanges events;

    AnswerFilter(
            AnswerCache answers,
            Addresses addresses,
            RevisionStore revisions,
            AsOf asOf,
            TakenMethods methods,
            Search search,
            MeaningChanges events,
            Clock clock) {
        this.answers = answers;
        this.addresses = addresses;
        this.revisions = revisions;
        this.asOf = asOf;
        this.methods = methods;
        this.search = search;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Turns to the moment asked for, and gives the answer as it was sent before if no record has changed since; of what
     * everyone may read.
     */
    @ServerRequestFilter
    public @Nullable Response recall(ContainerRequestContext request, SimpleResourceInfo resource) {
        URI uri = request.getUriInfo().getRequestUri();
        if (!isApi(uri.getPath()) || !isReading(request) || !isForEveryone(resource)) {
            return null;
        }
        lookBack(request.getUriInfo());
        // Reviews name the site, which has the address that it was asked by where none is configured.
        String key =
                "api " + state(resource) + " " + addresses.origin(uri) + uri.getRawPath() + "?" + uri.getRawQuery();
        request.setProperty(KEY, key);
        Packed answer = answers.find(key);
        return answer == null ? null : Response.ok(answer).type(type(resource)).build();
    }

    /** JSON, or the kind of JSON that the resource says. */
    private static MediaType type(SimpleResourceInfo resource) {
        Produces produced = resource.getResourceClass().getAnnotation(Produces.class);
        return produced == null ? MediaType.APPLICATION_JSON_TYPE : MediaType.valueOf(produced.value()[0]);
    }

    /** What answers hold for: the last publication, or what is in the index by now. */
    private String state(SimpleResourceInfo resource) {
        if (resource.getResourceClass().equals(SearchResource.class)) {
            return search.version();
        }
        if (resource.getResourceClass().equals(EventResource.class)) {
            // Events are told a little later than what they are about.
            return revisions.publications() + " " + events.lastOfNow() + " " + asOf.lastPublication();
        }
        return Long.toString(asOf.isPast() ? asOf.lastPublication() : revisions.publications());
    }

    private void lookBack(UriInfo uri) {
        List<String> moments = uri.getQueryParameters().getOrDefault(PastMoment.PARAMETER, List.of());
        if (moments.size() > 1) {
            throw Parameters.mistaken(
                    uri, PastMoment.PARAMETER, "is given " + moments.size() + " times; once is enough");
        }
        try {
            moments.stream()
                    .map(text -> PastMoment.parse(text, clock.instant()))
                    .forEach(moment -> asOf.set(moment.until(), revisions.publicationsAt(moment.until())));
        } catch (IllegalArgumentException e) {
            throw Parameters.mistaken(uri, PastMoment.PARAMETER, "cannot be used: " + e.getMessage());
        }
    }

    @ServerExceptionMapper
    public Response answer(ProblemException exception) {
        return exception.asResponse();
    }

    @ServerResponseFilter
    public void answer(ContainerRequestContext request, ContainerResponseContext response) {
        UriInfo uri = request.getUriInfo();
        if (!isApi(uri.getRequestUri().getPath())) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Encoding");
        if (response.getStatus() == 405 || request.getMethod().equals(HttpMethod.OPTIONS)) {
            String allowed = String.join(", ", methods.at(uri.getRequestUri().getRawPath()));
            response.getHeaders().putSingle(HttpHeaders.ALLOW, allowed);
        }
        if (response.getStatus() >= 400) {
            putProblem(uri, response);
        } else if (request.getProperty(KEY) != null && response.getStatus() == 200 && response.getEntity() != null) {
            putContent(request, response);
        } else if (response.getEntity() != null) {
            putDraft(request, response);
        }
    }

    private static boolean isReading(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    }

    private static boolean isForEveryone(@Nullable SimpleResourceInfo resource) {
        return resource != null && resource.getResourceClass().isAnnotationPresent(PermitAll.class);
    }

    /** What is not for everyone is not kept anywhere, and carries the tag of its revision. */
    private static void putDraft(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setEntity(asSent(request, response.getEntity()), null, MediaType.APPLICATION_JSON_TYPE);
    }

    private static byte[] asSent(ContainerRequestContext request, Object answer) {
        if (answer instanceof byte[] written) {
            return written;
        }
        Set<String> fields = fields(request.getUriInfo());
        return fields.isEmpty() ? Answers.json(answer) : Answers.json(answer, fields);
    }

    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    private static void putProblem(UriInfo uri, ContainerResponseContext response) {
        if (response.getStatus() == 403 && response.getEntity() == null) {
            response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        }
        Object problem = response.getEntity() instanceof Problem known
                ? known
                : Problem.of(response.getStatus(), uri.getRequestUri().getRawPath());
        response.setEntity(Answers.json(problem), null, PROBLEM);
    }

    private void putContent(ContainerRequestContext request, ContainerResponseContext response) {
        boolean sentBefore = response.getEntity() instanceof Packed;
        byte[] fresh = sentBefore ? new byte[0] : asSent(request, response.getEntity());
        Packed answer = response.getEntity() instanceof Packed kept
                ? kept
                : answers.keep(String.valueOf(request.getProperty(KEY)), fresh);
        Coding coding = Coding.of(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        String tag = Fingerprint.of(answer.bytes()) + suffix(coding);
        response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + tag + "\"");
        if (KnownTags.include(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
            return;
        }
        boolean linked = ClaimReviewResource.LINKED_DATA.isCompatible(response.getMediaType());
        MediaType type = linked ? ClaimReviewResource.LINKED_DATA : MediaType.APPLICATION_JSON_TYPE;
        // Behind a resource the server compresses, and would do so a second time.
        response.setEntity(sentBefore ? answer.in(coding) : fresh, null, type);
        if (sentBefore && answer.goesPacked(coding)) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
    }

    private static Set<String> fields(UriInfo uri) {
        List<String> given = uri.getQueryParameters().getOrDefault("fields", List.of());
        return given.stream().flatMap(text -> Arrays.stream(text.split(","))).collect(Collectors.toSet());
    }

    /** A compressed answer has other bytes than a plain one, so its tag must differ (RFC 9110, section 8.8.3.3). */
    private static String suffix(Coding coding) {
        return coding == Coding.IDENTITY ? "" : "-" + coding.name().toLowerCase(Locale.ROOT);
    }
}
