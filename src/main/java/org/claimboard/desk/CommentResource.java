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
import org.claimboard.ledger.RevisionStore;
import org.claimboard.site.ContentPolicy;
import org.claimboard.site.NoSuchPage;
import org.claimboard.workflow.RecordComment;
import org.claimboard.workflow.RecordCommentStore;
import org.jspecify.annotations.Nullable;

/** What editors write to each other about a record. */
@Path("/desk" + Place.PATH + "/comments")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class CommentResource {

    private static final String RESOLUTION = "/{id: [0-9]{1,18}}/resolution";

    private final Desk desk;
    private final Records records;
    private final RecordCommentStore comments;
    private final RevisionStore revisions;

    CommentResource(Desk desk, Records records, RecordCommentStore comments, RevisionStore revisions) {
        this.desk = desk;
        this.records = records;
        this.comments = comments;
        this.revisions = revisions;
    }

    /** The address of the form, asked for by whoever switches the language on its answer. */
    @GET
    public Response form(@PathParam("kind") String kind, @PathParam("slug") String slug) {
        return See.other(desk.path(Place.at(kind, slug).path()));
    }

    @GET
    @Path(RESOLUTION)
    public Response resolution(@PathParam("kind") String kind, @PathParam("slug") String slug) {
        return form(kind, slug);
    }

    @POST
    public Response add(
            @PathParam("kind") String kind, @PathParam("slug") String slug, @FormParam("text") @Nullable String typed) {
        Place place = Place.at(kind, slug);
        String text = Typed.text(typed);
        if (text.isEmpty() || !Typed.fits(text, RecordComment.LONGEST)) {
            RecordPage page = records.page(
                    place, desk.person(), desk.language(), Records.Shown.FIRST, Attempt.refusedComment(text), null);
            return Response.status(422)
                    .entity(page)
                    .header(ContentPolicy.HEADER, ContentPolicy.FRAMES_OURS)
                    .build();
        }
        if (revisions.head(place.key()).isEmpty()) {
            throw new NoSuchPage("record " + place.key());
        }
        comments.add(place.key(), desk.person(), text);
        return See.other(desk.path(Done.COMMENTED.on(place.path()) + "#comments"));
    }

    @POST
    @Path(RESOLUTION)
    public Response resolve(@PathParam("kind") String kind, @PathParam("slug") String slug, @PathParam("id") long id) {
        Place place = Place.at(kind, slug);
        if (!comments.resolve(place.key(), id, desk.person())) {
            throw new NoSuchPage("such comment");
        }
        return See.other(desk.path(Done.RESOLVED.on(place.path()) + "#comments"));
    }
}
