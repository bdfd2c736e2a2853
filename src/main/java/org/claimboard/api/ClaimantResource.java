package org.claimboard.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.claimboard.claim.Claimant;
import org.claimboard.claim.ClaimantStore;
import org.claimboard.claim.SlugPage;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Those who make claims. */
@Path("/api/v1/claimants")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@ReadOnly
@Tag(name = "Claimants", description = "Those who make claims.")
public class ClaimantResource {

    private static final Set<String> FIELDS = Fields.of(ClaimantRepresentation.class);

    private final ClaimantStore claimants;

    ClaimantResource(ClaimantStore claimants) {
        this.claimants = claimants;
    }

    @GET
    @Operation(
            operationId = "listClaimants",
            summary = "List claimants",
            description = "All claimants, ordered by slug.")
    public Listing<ClaimantRepresentation> list(@Context UriInfo uri) {
        Parameters parameters = Parameters.ofList(uri, FIELDS);
        SlugPage wanted = parameters.slugPage();
        parameters.check();
        Page<Claimant, String> page = claimants.page(wanted);
        List<ClaimantRepresentation> items =
                page.items().stream().map(ClaimantRepresentation::of).toList();
        return Listing.of(page, items, parameters, List::of);
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "showClaimant",
            summary = "Show a claimant",
            description = "One claimant with its names, its role and its addresses elsewhere.")
    public ClaimantRepresentation show(@PathParam("slug") String slug, @Context UriInfo uri) {
        Parameters parameters = Parameters.ofOne(uri, FIELDS, slug);
        parameters.check();
        return claimants
                .bySlug(slug)
                .map(ClaimantRepresentation::of)
                .orElseThrow(() -> parameters.notFound("claimant", slug));
    }
}
