package org.claimboard.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.claimboard.account.Role;
import org.claimboard.record.CorrectionSeverity;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/** Says on a published claim what was wrong and what is right: a draft like any other, which goes through review. */
@Path("/desk/claims/{slug: [a-z0-9-]{1,120}}/correction")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class CorrectionResource {

    private final Desk desk;
    private final ClaimDrafts drafts;

    CorrectionResource(Desk desk, ClaimDrafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @GET
    public CorrectionPage show(@PathParam("slug") String slug) {
        return page(
                Place.of(RecordType.CLAIM, slug),
                new CorrectionForm(new MultivaluedHashMap<>()),
                ClaimFaults.NONE,
                null);
    }

    @POST
    public Response draft(@PathParam("slug") String slug, MultivaluedMap<String, String> typed) {
        CorrectionForm form = new CorrectionForm(typed);
        Place place = Place.of(RecordType.CLAIM, slug);
        String next = place.path() + "/edit";
        return drafts.answer(place, desk, form, next, (faults, refusal) -> page(place, form, faults, refusal));
    }

    private CorrectionPage page(Place place, CorrectionForm form, ClaimFaults faults, @Nullable Refusal refusal) {
        return new CorrectionPage(
                drafts.standing(place, desk.language()), form, faults, refusal, List.of(CorrectionSeverity.values()));
    }
}
