package org.claimboard.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Optional;
import org.claimboard.api.Problem;
import org.claimboard.ledger.AsOf;
import org.claimboard.ledger.PastMoment;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** The oEmbed endpoint. The moment of the past that it looks at is that of the page asked about. */
@Path(EmbeddingResource.PATH)
@PermitAll
public class EmbeddingResource {

    static final String PATH = "/oembed";

    private final Visit visit;
    private final Cards cards;
    private final AsOf asOf;
    private final RevisionStore revisions;
    private final ObjectMapper json;
    private final Clock clock;

    EmbeddingResource(Visit visit, Cards cards, AsOf asOf, RevisionStore revisions, ObjectMapper json, Clock clock) {
        this.visit = visit;
        this.cards = cards;
        this.asOf = asOf;
        this.revisions = revisions;
        this.json = json;
        this.clock = clock;
    }

    @GET
    public Response embedding(
            @QueryParam("url") @Nullable String url,
            @QueryParam("format") @Nullable String format,
            @QueryParam("maxwidth") @Nullable String maxWidth,
            @QueryParam("maxheight") @Nullable String maxHeight)
            throws JsonProcessingException {
        if (format != null && !format.equals("json")) {
            return problem(Status.NOT_IMPLEMENTED, "format can only be json, not \"" + format + "\".");
        }
        if (url == null || url.isBlank()) {
            return problem(Status.BAD_REQUEST, "url must be the address of the page to show.");
        }
        if (!isSize(maxWidth) || !isSize(maxHeight)) {
            return problem(Status.BAD_REQUEST, "maxwidth and maxheight are whole numbers of pixels, from 1.");
        }
        Optional<Card> card =
                OurAddress.of(url, visit.origin(), clock.instant()).flatMap(this::card);
        if (card.isEmpty()) {
            return problem(Status.NOT_FOUND, "url is not the address of a claim or comparison here.");
        }
        Embedding answer = Embedding.of(card.get(), size(maxWidth), size(maxHeight), visit.origin());
        return Response.ok(json.writeValueAsString(answer), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private Optional<Card> card(OurAddress page) {
        PastMoment moment = page.moment();
        if (moment != null) {
            asOf.set(moment.until(), revisions.publicationsAt(moment.until()));
        }
        return cards.of(page.key(), page.language() == null ? visit.language() : page.language(), moment);
    }

    private static boolean isSize(@Nullable String text) {
        return text == null || text.matches("[1-9][0-9]{0,8}");
    }

    private static int size(@Nullable String text) {
        return text == null ? Integer.MAX_VALUE : Integer.parseInt(text);
    }

    private static Response problem(Status status, String detail) {
        Problem problem =
                new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, PATH, null);
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(problem).build();
    }
}
