package org.claimboard.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.claimboard.account.Role;
import org.claimboard.account.See;
import org.claimboard.site.ContentPolicy;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** The desk's page of a record, and the steps that are taken on it. */
@Path("/desk" + Place.PATH)
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class RecordResource {

    /** The longest reason, in UTF-16 units. */
    static final int LONGEST_REASON = 2000;

    private final Desk desk;
    private final Records records;
    private final Workflow workflow;

    RecordResource(Desk desk, Records records, Workflow workflow) {
        this.desk = desk;
        this.records = records;
        this.workflow = workflow;
    }

    @GET
    public Response show(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("before") @Nullable String before,
            @QueryParam("comments") @Nullable String comments,
            @QueryParam("list") @Nullable String list,
            @QueryParam("next") @Nullable String next,
            @QueryParam("done") @Nullable String done) {
        Integer from = before == null ? null : (Integer) PageNumber.of(before);
        Records.Shown shown = new Records.Shown(
                from, PageNumber.of(comments), WorkListAddress.parse(list).orElse(null), WayOn.key(next));
        return answer(Place.at(kind, slug), shown, Attempt.NONE, Done.of(done));
    }

    /** The addresses of the forms, asked for by whoever switches the language on their answers. */
    @GET
    @Path(Step.PATH)
    public Response form(@PathParam("kind") String kind, @PathParam("slug") String slug) {
        return See.other(desk.path(Place.at(kind, slug).path()));
    }

    @POST
    @Path(Step.PATH)
    public Response take(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @PathParam("step") String word,
            @FormParam("seen") @Nullable String seen,
            @FormParam("reason") @Nullable String typed,
            @FormParam("list") @Nullable String list,
            @FormParam("next") @Nullable String next) {
        Place place = Place.at(kind, slug);
        Step step = Step.of(word);
        String reason = Typed.text(typed);
        WorkListAddress from = WorkListAddress.parse(list).orElse(null);
        Attempt.Taken taken = new Attempt.Taken(step, reason);
        if (!Typed.fits(reason, LONGEST_REASON)) {
            return refused(place, from, taken, Refusal.of(Refused.Kind.BAD_REASON));
        }
        if (step == Step.RETURN && reason.isEmpty()) {
            return refused(place, from, taken, Refusal.of(Refused.Kind.NO_REASON));
        }
        try {
            step.take(workflow, place.key(), SeenNumber.of(seen), desk.person(), reason);
        } catch (Refused refusal) {
            return refused(place, from, taken, Refusal.of(refusal));
        }
        return See.other(desk.path(WayOn.along(step.done().on(place.path()), from, WayOn.key(next))));
    }

    private Response refused(Place place, @Nullable WorkListAddress from, Attempt.Taken taken, Refusal refusal) {
        return answer(place, Records.Shown.from(from), Attempt.refused(taken.step(), taken.reason(), refusal), null);
    }

    private Response answer(Place place, Records.Shown shown, Attempt attempt, @Nullable Done done) {
        RecordPage page = records.page(place, desk.person(), desk.language(), shown, attempt, done);
        return Response.status(attempt.status())
                .entity(page)
                .header(ContentPolicy.HEADER, ContentPolicy.FRAMES_OURS)
                .build();
    }
}
