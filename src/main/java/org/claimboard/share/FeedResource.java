package org.claimboard.share;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.claimboard.reading.ClaimFilter;
import org.claimboard.reading.RevisionFilter;
import org.claimboard.site.BadField;
import org.claimboard.site.KnownTags;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** The addresses of the feeds: each is that of the list with the format behind it, and takes the filters of the list. */
@PermitAll
@Path("/")
public class FeedResource {

    private static final String FORMAT = ".{format: atom|json}";

    private final Feeds feeds;
    private final Visit visit;

    FeedResource(Feeds feeds, Visit visit) {
        this.feeds = feeds;
        this.visit = visit;
    }

    @GET
    @Path("/claims" + FORMAT)
    public Response claims(
            @PathParam("format") String format, @BeanParam ClaimFilter filter, @Context HttpHeaders headers) {
        isAboutNow();
        return answer(feeds.claims(filter.query(), visit, "/claims." + format), format, headers);
    }

    @GET
    @Path("/corrections" + FORMAT)
    public Response corrections(
            @PathParam("format") String format, @BeanParam RevisionFilter filter, @Context HttpHeaders headers) {
        isAboutNow();
        return answer(feeds.corrections(filter.notice(), visit, "/corrections." + format), format, headers);
    }

    @GET
    @Path("/changes" + FORMAT)
    public Response changes(
            @PathParam("format") String format,
            @QueryParam("before") @Nullable String before,
            @Context HttpHeaders headers) {
        isAboutNow();
        return answer(feeds.changes(number(before), visit, "/changes." + format), format, headers);
    }

    /** A feed of the past would never have anything new. */
    private void isAboutNow() {
        if (visit.address().matches(".*[?&]asOf=.*")) {
            throw new BadField("asOf", "a feed", List.of());
        }
    }

    private static long number(@Nullable String before) {
        if (before == null || before.isBlank()) {
            return Long.MAX_VALUE;
        }
        if (!before.matches("[0-9]{1,18}")) {
            throw new BadField("before", before, List.of());
        }
        return Long.parseLong(before);
    }

    private static Response answer(Feed feed, String format, HttpHeaders headers) {
        boolean atom = format.equals("atom");
        byte[] written = atom ? Atom.of(feed) : JsonFeed.of(feed);
        // Weak, for compression makes other bytes of the same feed.
        EntityTag tag = new EntityTag(
                UUID.nameUUIDFromBytes(written).toString() + "-" + Integer.toHexString(Arrays.hashCode(written)), true);
        Response.ResponseBuilder answer = KnownTags.include(tag, headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))
                ? Response.notModified()
                : Response.ok(written, (atom ? Atom.MEDIA_TYPE : JsonFeed.MEDIA_TYPE) + ";charset=UTF-8");
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
