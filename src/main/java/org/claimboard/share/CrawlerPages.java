package org.claimboard.share;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.function.Supplier;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.site.KnownTags;
import org.claimboard.site.Visit;

/**
 * What crawlers ask for: which pages there are, and which to leave alone. It is about now whatever is asked, since what
 * once stood somewhere is nothing to crawl.
 */
@Path("/")
@PermitAll
public class CrawlerPages {

    private static final String XML = "application/xml;charset=UTF-8";
    private static final String TEXT = MediaType.TEXT_PLAIN + ";charset=UTF-8";

    /** Another program may write the same records otherwise. */
    private final long programStart;

    private final Visit visit;
    private final SiteMaps maps;
    private final RevisionStore revisions;

    CrawlerPages(Visit visit, SiteMaps maps, RevisionStore revisions, Clock clock) {
        this.visit = visit;
        this.maps = maps;
        this.revisions = revisions;
        this.programStart = clock.millis();
    }

    @GET
    @Path("/sitemap.xml")
    public Response siteMap(@Context HttpHeaders headers) {
        return unlessKnown(
                headers,
                XML,
                () -> SiteMap.index(maps.parts().map(part -> visit.origin() + "/sitemap/" + part + ".xml")));
    }

    @GET
    @Path("/sitemap/{kind: [a-z]{1,20}}-{number: [1-9][0-9]{0,4}}.xml")
    public Response part(
            @PathParam("kind") String kind, @PathParam("number") int number, @Context HttpHeaders headers) {
        return unlessKnown(headers, XML, () -> SiteMap.part(maps.entries(kind, number), visit.origin()));
    }

    @GET
    @Path("/robots.txt")
    public Response robots(@Context HttpHeaders headers) {
        return unlessKnown(headers, TEXT, () -> RobotsText.of(visit.origin()));
    }

    /** The content, unless nothing changed since the crawler last had it. */
    private Response unlessKnown(HttpHeaders headers, String type, Supplier<String> content) {
        EntityTag tag = new EntityTag(
                Long.toString(revisions.publications(), Character.MAX_RADIX)
                        + "-" + Long.toString(programStart, Character.MAX_RADIX)
                        + "-" + Integer.toHexString(visit.canonical().hashCode()),
                true);
        Response.ResponseBuilder answer = KnownTags.include(tag, headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))
                ? Response.notModified()
                : Response.ok(content.get().getBytes(UTF_8), type);
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
