package org.claimboard.reading;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.event.MeaningChanges;
import org.claimboard.ledger.AsOf;
import org.claimboard.ledger.PastMoment;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.AnswerCache;
import org.claimboard.site.BadField;
import org.claimboard.site.Coding;
import org.claimboard.site.KnownTags;
import org.claimboard.site.LookBack;
import org.claimboard.site.Packed;
import org.claimboard.site.PastLinks;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Answers "not modified" where nothing changed since the browser last asked, and from memory where nothing changed since
 * the page was last rendered.
 */
@Provider
@Dated
class DatedFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final MediaType PAGE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final String TAG = "claimboard.tag";
    private static final String CACHED = "claimboard.cached";
    private static final String GZIP = "gzip";
    private static final Pattern RECORD = Pattern.compile("/([a-z]{1,20})/([a-z0-9-]{1,120})(?:/.*)?");

    /** Another program may write the same records otherwise. */
    private long programStart;

    @Inject
    RevisionStore revisions;

    @Inject
    MeaningChanges changes;

    @Inject
    Visit visit;

    @Inject
    AnswerCache pages;

    @Inject
    AsOf asOf;

    @Inject
    Clock clock;

    @PostConstruct
    void start() {
        programStart = clock.millis();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        visit.mayLookBack();
        Instant moment =
                lookBack(request.getUriInfo().getQueryParameters().getOrDefault(PastMoment.PARAMETER, List.of()));
        long publication = asOf.isPast() ? asOf.lastPublication() : revisions.publications();
        EntityTag tag = new EntityTag(
                Long.toString(publication, Character.MAX_RADIX)
                        + "-" + Long.toString(programStart, Character.MAX_RADIX)
                        + "-" + visit.language().tag()
                        + (visit.path().equals(ChangesPages.PATH) ? "-" + changes.lastOfNow() : "")
                        + "-" + Integer.toHexString((visit.canonical() + visit.address()).hashCode()),
                true);
        request.setProperty(TAG, tag);
        if (KnownTags.include(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            request.abortWith(Response.notModified(tag).build());
            return;
        }
        Packed rendered = pages.find(key(tag));
        if (rendered != null) {
            request.setProperty(CACHED, true);
            Coding coding = Coding.of(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
            Response.ResponseBuilder answer = Response.ok(rendered.in(coding), PAGE);
            if (rendered.goesPacked(coding)) {
                answer.encoding(GZIP);
            }
            request.abortWith(answer.build());
        } else if (moment != null) {
            offerFirstDay(moment);
        }
    }

    /** Turns the page to the moment that its address names. A field that is empty names none, as forms send it. */
    private @Nullable Instant lookBack(List<String> moments) {
        List<String> named = moments.stream().filter(text -> !text.isBlank()).toList();
        if (named.isEmpty()) {
            return null;
        }
        if (named.size() > 1) {
            throw new BadField(PastMoment.PARAMETER, String.join(", ", named), List.of());
        }
        try {
            PastMoment moment = PastMoment.parse(named.get(0), clock.instant());
            asOf.set(moment.until(), revisions.publicationsAt(moment.until()));
            visit.lookBack(moment);
            return moment.until();
        } catch (IllegalArgumentException e) {
            throw new BadField(PastMoment.PARAMETER, named.get(0), List.of());
        }
    }

    /** Whoever looks before the first day of the record, or of everything, is offered that day. */
    private void offerFirstDay(Instant moment) {
        Matcher record = RECORD.matcher(visit.path());
        Optional<Instant> first = (record.matches()
                        ? RecordType.ofPlural(record.group(1))
                        : Optional.<RecordType>empty())
                .flatMap(type -> revisions.firstPublished(new RecordKey(type, record.group(2))));
        if (first.isEmpty() && asOf.lastPublication() == 0) {
            first = revisions.firstPublished(null);
        }
        first.filter(moment::isBefore).ifPresent(day -> visit.offer(NewsroomDay.of(day)));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && visit.past() != null) {
            String page = rendered(response.getEntity());
            response.setEntity(page, null, PAGE);
            return;
        }
        if (response.getStatus() < 400 && request.getProperty(TAG) instanceof EntityTag tag && isSettled()) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
            keep(request, response, tag);
        }
    }

    /** The dashboard tells the newest change, which may have been told a moment too late for it. */
    private boolean isSettled() {
        return !visit.path().equals("/") || !changes.isBehind();
    }

    private void keep(ContainerRequestContext request, ContainerResponseContext response, EntityTag tag) {
        String page = rendered(response.getEntity());
        if (page == null || response.getStatus() != 200 || request.getProperty(CACHED) != null) {
            return;
        }
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        pages.keep(key(tag), bytes);
        // Behind a resource the server compresses, and would do so a second time.
        response.setEntity(bytes, null, PAGE);
    }

    /** Whether this filter or the rendering of templates comes first is settled anew with each build. */
    private @Nullable String rendered(@Nullable Object entity) {
        String page = page(entity);
        LookBack past = visit.past();
        return page == null || past == null ? page : PastLinks.in(page, past.value());
    }

    private @Nullable String page(@Nullable Object entity) {
        if (entity instanceof TemplateInstance template) {
            return template.setLocale(visit.language().tag()).render();
        }
        return entity instanceof String page ? page : null;
    }

    private String key(EntityTag tag) {
        return tag.getValue() + " " + visit.canonical() + " " + visit.address();
    }
}
