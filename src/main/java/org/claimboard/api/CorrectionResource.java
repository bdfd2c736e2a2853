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
import org.claimboard.claim.Notice;
import org.claimboard.claim.NoticeStore;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was corrected or withdrawn. */
@PermitAll
@Path("/api/v1/corrections")
@Produces(MediaType.APPLICATION_JSON)
@ReadOnly
@Tag(name = "Corrections", description = "What was corrected or withdrawn after it was published.")
public class CorrectionResource {

    private static final Set<String> FIELDS = Fields.of(NoticeRepresentation.class);

    private final NoticeStore notices;

    CorrectionResource(NoticeStore notices) {
        this.notices = notices;
    }

    @GET
    @Operation(
            operationId = "listCorrections",
            summary = "List corrections and withdrawals",
            description = "All corrections and withdrawals of claims, the newest first.")
    public Listing<NoticeRepresentation> list(@Context UriInfo uri) {
        Parameters parameters = Parameters.ofList(uri, FIELDS);
        Notice.Place after = parameters.place(Places::notice);
        int limit = parameters.limit();
        parameters.check();
        Page<Notice, Notice.Place> page = notices.page(after, limit);
        List<NoticeRepresentation> items =
                page.items().stream().map(NoticeRepresentation::of).toList();
        return Listing.of(page, items, parameters, Places::of);
    }
}
