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
import org.claimboard.account.Role;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/** Says why a published claim is withdrawn: a draft like any other, which goes through review. */
@Path("/desk/claims/{slug: [a-z0-9-]{1,120}}/retraction")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class RetractionResource {

    private final Desk desk;
    private final ClaimDrafts drafts;

    RetractionResource(Desk desk, ClaimDrafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @GET
    public RetractionPage show(@PathParam("slug") String slug) {
        return page(
                Place.of(RecordType.CLAIM, slug),
                new RetractionForm(new MultivaluedHashMap<>()),
                ClaimFaults.NONE,
                null);
    }

    @POST
    public Response draft(@PathParam("slug") String slug, MultivaluedMap<String, String> typed) {
        RetractionForm form = new RetractionForm(typed);
        Place place = Place.of(RecordType.CLAIM, slug);
        String next = Done.RETRACTION_DRAFTED.on(place.path());
        return drafts.answer(place, desk, form, next, (faults, refusal) -> page(place, form, faults, refusal));
    }

    private RetractionPage page(Place place, RetractionForm form, ClaimFaults faults, @Nullable Refusal refusal) {
        return new RetractionPage(drafts.standing(place, desk.language()), form, faults, refusal);
    }
}
