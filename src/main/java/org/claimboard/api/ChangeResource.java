package org.claimboard.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.claimboard.event.Publications;
import org.claimboard.ledger.AsOf;
import org.claimboard.ledger.ReadOnly;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything that came to readers, for those who keep a copy. */
@PermitAll
@Path("/api/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@ReadOnly
@Tag(name = "Changes", description = "What changed, to be followed by a cursor.")
public class ChangeResource {

    private final Publications publications;
    private final AsOf asOf;

    ChangeResource(Publications publications, AsOf asOf) {
        this.publications = publications;
        this.asOf = asOf;
    }

    @GET
    @Operation(
            operationId = "listChanges",
            summary = "Follow everything that is published",
            description = "All publications of records of all kinds, in the order of the ledger, complete and without"
                    + " gaps. To keep a copy of the records: read the lists once, then fetch again what comes behind the"
                    + " cursor.")
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "The number of the last change that you have.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many items at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    public Following<ChangeRepresentation> list(@Context UriInfo uri) {
        Parameters parameters = Parameters.ofFollowing(uri);
        Long after = parameters.number("after");
        int limit = parameters.limit();
        parameters.check();
        List<ChangeRepresentation> found =
                publications.behind(after == null ? 0 : after, asOf.lastPublication(), limit + 1).stream()
                        .map(ChangeRepresentation::of)
                        .toList();
        return Following.of(found, limit, after, ChangeRepresentation::number, parameters);
    }
}
