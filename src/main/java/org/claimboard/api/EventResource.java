package org.claimboard.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.claimboard.event.EventRepresentation;
import org.claimboard.event.MeaningChanges;
import org.claimboard.event.MeaningKind;
import org.claimboard.ledger.AsOf;
import org.claimboard.ledger.ReadOnly;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed in meaning. */
@PermitAll
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@ReadOnly
@Tag(name = "Changes", description = "What changed, to be followed by a cursor.")
public class EventResource {

    private final MeaningChanges changes;
    private final AsOf asOf;

    EventResource(MeaningChanges changes, AsOf asOf) {
        this.changes = changes;
        this.asOf = asOf;
    }

    @GET
    @Operation(
            operationId = "listEvents",
            summary = "Follow what changed in meaning",
            description =
                    "Verdicts, corrections, withdrawals, doubts, independent origins and sources that are gone: what"
                            + " changed for readers, in the order in which it came to them. Events are told within seconds of the"
                            + " publication.")
    @Parameter(
            name = "after",
            in = ParameterIn.QUERY,
            description = "The number of the last event that you have.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many items at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "Kinds of events, any of them: repeat it or separate by commas.",
            schema = @Schema(type = SchemaType.STRING, examples = "verdict-changed"))
    @Parameter(
            name = "claim",
            in = ParameterIn.QUERY,
            description = "Slug of the claim.",
            schema = @Schema(type = SchemaType.STRING))
    public Following<EventRepresentation> list(@Context UriInfo uri) {
        Parameters parameters = Parameters.ofFollowing(uri, "kind", "claim");
        Long after = parameters.number("after");
        int limit = parameters.limit();
        MeaningChanges.Wanted wanted = new MeaningChanges.Wanted(
                parameters.all("kind", MeaningKind::of),
                parameters.text("claim", ClaimParameters.LONGEST_SLUG),
                asOf.lastPublication());
        parameters.check();
        List<EventRepresentation> found = changes.behind(after == null ? 0 : after, wanted, limit + 1).stream()
                .map(EventRepresentation::of)
                .toList();
        return Following.of(found, limit, after, EventRepresentation::number, parameters);
    }
}
