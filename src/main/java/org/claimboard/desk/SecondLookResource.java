package org.claimboard.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.claimboard.account.Role;
import org.claimboard.account.See;
import org.claimboard.record.RecordType;
import org.claimboard.site.ContentPolicy;
import org.claimboard.site.NoSuchPage;
import org.claimboard.workflow.ComparisonLookStore;
import org.claimboard.workflow.LookStore;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.SecondLookStore;
import org.jspecify.annotations.Nullable;

/** Someone has looked at a claim or a comparison again, and it holds. */
@Path("/desk/{kind: claims|comparisons}/{slug: [a-z0-9-]{1,120}}/second-looks/{id: [0-9]{1,18}}/clearance")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class SecondLookResource {

    private final Desk desk;
    private final Records records;
    private final SecondLookStore claims;
    private final ComparisonLookStore comparisons;

    SecondLookResource(Desk desk, Records records, SecondLookStore claims, ComparisonLookStore comparisons) {
        this.desk = desk;
        this.records = records;
        this.claims = claims;
        this.comparisons = comparisons;
    }

    /** The address of the form, asked for by whoever switches the language on its answer. */
    @GET
    public Response form(@PathParam("kind") String kind, @PathParam("slug") String slug) {
        return See.other(desk.path(Place.at(kind, slug).path()));
    }

    @POST
    public Response clear(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @PathParam("id") long id,
            @FormParam("reason") @Nullable String typed) {
        Place place = Place.at(kind, slug);
        LookStore<?> looks = place.type() == RecordType.COMPARISON ? comparisons : claims;
        if (looks.of(slug).stream().noneMatch(look -> look.id == id)) {
            throw new NoSuchPage("such second look");
        }
        String reason = Typed.text(typed);
        if (reason.isEmpty() || !Typed.fits(reason, RecordResource.LONGEST_REASON)) {
            return refused(place, Refusal.of(Refused.Kind.LOOK_REASON));
        }
        try {
            looks.clear(id, desk.person(), reason);
        } catch (Refused refusal) {
            return refused(place, Refusal.of(refusal));
        }
        return See.other(desk.path(Done.LOOK_CLEARED.on(place.path())));
    }

    private Response refused(Place place, Refusal refusal) {
        Attempt attempt = new Attempt(null, "", refusal, "", false);
        return Response.status(refusal.status())
                .entity(records.page(place, desk.person(), desk.language(), Records.Shown.FIRST, attempt, null))
                .header(ContentPolicy.HEADER, ContentPolicy.FRAMES_OURS)
                .build();
    }
}
