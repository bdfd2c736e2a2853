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
import org.claimboard.record.Confidence;
import org.claimboard.record.RecordType;
import org.claimboard.record.VerdictScale;
import org.jspecify.annotations.Nullable;

/** Gives a claim a new verdict: a draft like any other, which goes through review. */
@Path("/desk/claims/{slug: [a-z0-9-]{1,120}}/assessment")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class AssessmentResource {

    private final Desk desk;
    private final ClaimDrafts drafts;

    AssessmentResource(Desk desk, ClaimDrafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @GET
    public AssessmentPage show(@PathParam("slug") String slug) {
        return page(
                Place.of(RecordType.CLAIM, slug),
                new AssessmentForm(new MultivaluedHashMap<>()),
                ClaimFaults.NONE,
                null);
    }

    @POST
    public Response draft(@PathParam("slug") String slug, MultivaluedMap<String, String> typed) {
        AssessmentForm form = new AssessmentForm(typed);
        Place place = Place.of(RecordType.CLAIM, slug);
        String next = Done.ASSESSMENT_DRAFTED.on(place.path());
        return drafts.answer(place, desk, form, next, (faults, refusal) -> page(place, form, faults, refusal));
    }

    private AssessmentPage page(Place place, AssessmentForm form, ClaimFaults faults, @Nullable Refusal refusal) {
        return new AssessmentPage(
                drafts.standing(place, desk.language()),
                form,
                faults,
                refusal,
                VerdictScale.current().choices(),
                List.of(Confidence.values()));
    }
}
