package org.claimboard.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.claimboard.claim.Relation;
import org.claimboard.claim.RelationStore;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How claims bear on each other. */
@Path("/api/v1/relations")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@ReadOnly
@Tag(name = "Relations", description = "How claims bear on each other: disputes, supports, repeats and more.")
public class RelationResource {

    private static final Set<String> FIELDS = Fields.of(RelationRepresentation.class);

    private final RelationStore relations;

    RelationResource(RelationStore relations) {
        this.relations = relations;
    }

    @GET
    @Operation(
            operationId = "listRelations",
            summary = "List relations",
            description = "All relations between claims, in the order in which they were filed.")
    public Listing<RelationRepresentation> list(@Context UriInfo uri) {
        Parameters parameters = Parameters.ofList(uri, FIELDS);
        Long after = parameters.place(place -> Places.numbers(place, 1).get(0));
        int limit = parameters.limit();
        parameters.check();
        Page<Relation, Long> page = relations.page(after == null ? 0 : after, limit);
        List<RelationRepresentation> items =
                page.items().stream().map(RelationRepresentation::of).toList();
        return Listing.of(page, items, parameters, Places::of);
    }
}
