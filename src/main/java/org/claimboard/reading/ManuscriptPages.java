package org.claimboard.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.claimboard.manuscript.ManuscriptCheck;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** People paste a whole text before it appears. It is read, answered, and kept nowhere. */
@Path(ManuscriptPages.PATH)
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ManuscriptPages {

    static final String PATH = CheckPages.PATH + "/text";

    private static final int UNPROCESSABLE = 422;

    private final Visit visit;
    private final ManuscriptCheck manuscripts;

    ManuscriptPages(Visit visit, ManuscriptCheck manuscripts) {
        this.visit = visit;
        this.manuscripts = manuscripts;
    }

    @GET
    public Response form() {
        return answer(ManuscriptPage.of("", "", null, null, visit.language()));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(@FormParam("text") @Nullable String text, @FormParam("day") @Nullable String day) {
        return answer(page(text == null ? "" : Pasted.of(text), day == null ? "" : day.strip()));
    }

    private ManuscriptPage page(String text, String day) {
        ManuscriptPage.Fault fault = fault(text, day);
        if (fault != null || text.isEmpty()) {
            return ManuscriptPage.of(text, day, fault, null, visit.language());
        }
        LocalDate at = day.isEmpty() ? null : LocalDate.parse(day);
        MarkedText marked = MarkedText.of(text, manuscripts.check(text, at), visit.language());
        return ManuscriptPage.of(text, day, null, marked, visit.language());
    }

    private ManuscriptPage.@Nullable Fault fault(String text, String day) {
        if (text.length() > ManuscriptCheck.LONGEST) {
            return ManuscriptPage.Fault.TOO_LONG;
        }
        if (ManuscriptCheck.sentences(text) > ManuscriptCheck.MOST_SENTENCES) {
            return ManuscriptPage.Fault.TOO_MANY;
        }
        if (!day.isEmpty() && !isDay(day)) {
            return ManuscriptPage.Fault.BAD_DAY;
        }
        return manuscripts.isReady() ? null : ManuscriptPage.Fault.BUILDING;
    }

    private static boolean isDay(String day) {
        try {
            return LocalDate.parse(day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Response answer(ManuscriptPage page) {
        boolean refused = page.fault() != null && page.fault() != ManuscriptPage.Fault.BUILDING;
        return Response.status(refused ? UNPROCESSABLE : Response.Status.OK.getStatusCode())
                .entity(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
