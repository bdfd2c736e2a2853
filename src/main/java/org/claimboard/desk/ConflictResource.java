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
import org.claimboard.workflow.Conflicts;
import org.claimboard.workflow.Refused;
import org.jspecify.annotations.Nullable;

/** The decision between a file and a record that both changed. */
@Path("/desk/conflicts" + Place.PATH)
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ConflictResource {

    private final Desk desk;
    private final ConflictPages pages;
    private final Conflicts conflicts;

    ConflictResource(Desk desk, ConflictPages pages, Conflicts conflicts) {
        this.desk = desk;
        this.pages = pages;
        this.conflicts = conflicts;
    }

    @GET
    public ConflictPage show(@PathParam("kind") String kind, @PathParam("slug") String slug) {
        return pages.of(Place.at(kind, slug), desk.language(), "", null);
    }

    @GET
    @Path("/decision")
    public Response form(@PathParam("kind") String kind, @PathParam("slug") String slug) {
        return See.other(desk.path("/desk/conflicts/" + kind + "/" + slug));
    }

    @POST
    @Path("/decision")
    public Response decide(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @FormParam("choice") @Nullable String choice,
            @FormParam("hash") @Nullable String hash,
            @FormParam("seen") @Nullable String seen,
            @FormParam("reason") @Nullable String typed) {
        Place place = Place.at(kind, slug);
        String reason = Typed.text(typed);
        if (!Typed.fits(reason, RecordResource.LONGEST_REASON)) {
            return refused(place, reason, Refusal.of(Refused.Kind.BAD_REASON));
        }
        boolean file = "file".equals(choice);
        String known = hash == null ? "" : hash;
        try {
            if (file) {
                conflicts.takeFile(place.key(), SeenNumber.of(seen), known, desk.person(), reason);
            } else {
                conflicts.keepOurs(place.key(), known);
            }
        } catch (Refused refused) {
            return refused(place, reason, Refusal.of(refused));
        }
        return See.other(desk.path((file ? Done.FILE_TAKEN : Done.OURS_KEPT).on(place.path())));
    }

    private Response refused(Place place, String reason, Refusal refusal) {
        return Response.status(refusal.status())
                .entity(pages.of(place, desk.language(), reason, refusal))
                .build();
    }
}
