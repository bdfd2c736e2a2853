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
import org.claimboard.claim.ChainStore;
import org.claimboard.claim.ReportingChain;
import org.claimboard.claim.SlugPage;
import org.claimboard.dossier.Chains;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Chains of circular reporting. */
@Path("/api/v1/chains")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@ReadOnly
@Tag(name = "Chains", description = "Chains of circular reporting: how one origin came to look like many.")
public class ChainResource {

    private static final Set<String> FIELDS = Fields.of(ChainRepresentation.class);

    private final ChainStore chains;
    private final Chains dossiers;

    ChainResource(ChainStore chains, Chains dossiers) {
        this.chains = chains;
        this.dossiers = dossiers;
    }

    @GET
    @Operation(
            operationId = "listChains",
            summary = "List chains",
            description = "All chains of circular reporting, ordered by slug.")
    public Listing<ChainRepresentation> list(@Context UriInfo uri) {
        Parameters parameters = Parameters.ofList(uri, FIELDS);
        SlugPage wanted = parameters.slugPage();
        parameters.check();
        Page<ReportingChain, String> page = chains.page(wanted);
        return Listing.of(page, represent(page.items()), parameters, List::of);
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "showChain",
            summary = "Show a chain",
            description = "One chain of circular reporting with its steps, their sources and the claims at its end.")
    public ChainRepresentation show(@PathParam("slug") String slug, @Context UriInfo uri) {
        Parameters parameters = Parameters.ofOne(uri, FIELDS, slug);
        parameters.check();
        ReportingChain chain = chains.bySlug(slug).orElseThrow(() -> parameters.notFound("chain", slug));
        return represent(List.of(chain)).get(0);
    }

    private List<ChainRepresentation> represent(List<ReportingChain> wanted) {
        return dossiers.of(wanted).stream().map(ChainRepresentation::of).toList();
    }
}
