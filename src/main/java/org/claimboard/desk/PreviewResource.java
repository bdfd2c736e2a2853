package org.claimboard.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.claimboard.account.Role;
import org.claimboard.site.ContentPolicy;
import org.claimboard.site.Visit;

/** What readers will see of a draft; for the desk alone, and never kept. */
@Path("/desk" + Place.PATH + "/preview")
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class PreviewResource {

    private final Visit visit;
    private final Previews previews;

    PreviewResource(Visit visit, Previews previews) {
        this.visit = visit;
        this.previews = previews;
    }

    @GET
    public Response show(@PathParam("kind") String kind, @PathParam("slug") String slug) {
        visit.beginPreview();
        Place place = Place.at(kind, slug);
        Previews.Preview preview = previews.of(place, visit.language());
        Object page = preview.html().isPresent() ? preview.html().get() : new NoPreviewPage(place, preview.findings());
        return Response.ok(page)
                .header(ContentPolicy.HEADER, ContentPolicy.IN_OUR_FRAMES)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
