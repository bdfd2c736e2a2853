package org.claimboard.api;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.claimboard.account.Scope;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the desk has in hand. */
@Path(Links.ROOT + "/drafts")
@Produces(MediaType.APPLICATION_JSON)
@ReadOnly
@Tag(name = "Drafts", description = "What the desk has in hand and readers do not see yet.")
public class DraftListResource {

    private static final Set<String> FIELDS = Fields.of(DraftRepresentation.class);

    private final RevisionStore revisions;

    DraftListResource(RevisionStore revisions) {
        this.revisions = revisions;
    }

    @GET
    @PermissionsAllowed(Scope.READ_DRAFTS_NAME)
    @Operation(
            operationId = "listDrafts",
            summary = "List drafts",
            description = "The records of all kinds of which something is in hand: drafted, submitted or sent back. The"
                    + " last changed first.")
    public Listing<DraftRepresentation> list(@Context UriInfo uri) {
        Parameters parameters = Parameters.ofDrafts(uri, FIELDS);
        Long before = parameters.place(Places::inLedger);
        int limit = parameters.limit();
        parameters.check();
        Page<RecordHead, Long> page = revisions.inHand(before, limit);
        return Listing.of(
                page, page.items().stream().map(DraftRepresentation::of).toList(), parameters, Places::of);
    }
}
