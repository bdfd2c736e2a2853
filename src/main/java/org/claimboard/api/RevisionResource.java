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
import org.claimboard.event.Entry;
import org.claimboard.event.History;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of a claim. */
@PermitAll
@Path("/api/v1/claims/{slug}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@ReadOnly
@Tag(name = "Claims", description = "Contested statements with their evidence, doubts, verdicts and origins.")
public class RevisionResource {

    private static final Set<String> FIELDS = Fields.of(RevisionRepresentation.class);

    private final History history;

    RevisionResource(History history) {
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "listRevisions",
            summary = "List the versions of a claim",
            description = "The versions of a claim that readers saw, the newest first, each with what it changed.")
    public Listing<RevisionRepresentation> list(@PathParam("slug") String slug, @Context UriInfo uri) {
        Parameters parameters = Parameters.ofList(uri, FIELDS);
        Integer before = parameters.place(Places::number);
        int limit = parameters.limit();
        parameters.checkSlug(slug);
        parameters.check();
        Page<Entry, Integer> page = history.page(new RecordKey(RecordType.CLAIM, slug), before, limit);
        if (page.total() == 0) {
            throw parameters.notFound("claim", slug);
        }
        List<RevisionRepresentation> items = page.items().stream()
                .map(entry -> RevisionRepresentation.of(entry, Links.claim(slug)))
                .toList();
        return Listing.of(page, items, parameters, Places::of);
    }
}
