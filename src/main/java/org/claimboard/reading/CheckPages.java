package org.claimboard.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.claimboard.ledger.PastMoment;
import org.claimboard.matching.SentenceCheck;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** Readers paste a sentence and see whether it was checked. The page is about now, takes any text, and asks no database. */
@Path(CheckPages.PATH)
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class CheckPages {

    static final String PATH = "/check";

    private static final int MOST = 6;

    private final Visit visit;
    private final SentenceCheck sentences;

    CheckPages(Visit visit, SentenceCheck sentences) {
        this.visit = visit;
        this.sentences = sentences;
    }

    @GET
    public Response check(@QueryParam("text") @Nullable String text, @Context UriInfo uri) {
        boolean past = uri.getQueryParameters().containsKey(PastMoment.PARAMETER);
        return Response.ok(page(text == null ? "" : Pasted.of(text), past))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private CheckPage page(String text, boolean past) {
        boolean tooLong = text.length() > SentenceCheck.LONGEST;
        boolean building = !sentences.isReady();
        if (text.isBlank() || tooLong) {
            return CheckPage.of(text, past, building, tooLong, null, null);
        }
        NumbersRead numbers = NumbersRead.of(text, visit.language());
        CheckPage.Found found =
                building ? null : CheckPage.Found.of(sentences.check(text, null, MOST), visit.language());
        return CheckPage.of(text, past, building, false, found, numbers);
    }
}
