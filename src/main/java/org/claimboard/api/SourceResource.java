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
import org.claimboard.claim.SlugPage;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceStore;
import org.claimboard.dossier.SourceDossiers;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where information comes from. */
@Path("/api/v1/sources")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@ReadOnly
@Tag(name = "Sources", description = "Where information comes from, what it draws on and how credible it is.")
public class SourceResource {

    private static final Set<String> FIELDS = Fields.of(SourceRepresentation.class);

    private final SourceStore sources;
    private final SourceDossiers dossiers;
    private final Representations representations;

    SourceResource(SourceStore sources, SourceDossiers dossiers, Representations representations) {
        this.sources = sources;
        this.dossiers = dossiers;
        this.representations = representations;
    }

    @GET
    @Operation(
            operationId = "listSources",
            summary = "List sources",
            description = "All sources, ordered by slug, each with what it draws on and the notes on it as a whole.")
    public Listing<SourceRepresentation> list(@Context UriInfo uri) {
        Parameters parameters = Parameters.ofList(uri, FIELDS);
        SlugPage wanted = parameters.slugPage();
        parameters.check();
        Page<Source, String> page = sources.page(wanted);
        return Listing.of(page, representations.sources(page.items()), parameters, List::of);
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "showSource",
            summary = "Show a source",
            description =
                    "One source with its quotes, what it draws on, what draws on it, what rests on it and all notes.")
    public SourceRepresentation show(@PathParam("slug") String slug, @Context UriInfo uri) {
        Parameters parameters = Parameters.ofOne(uri, FIELDS, slug);
        parameters.check();
        return dossiers.of(slug).map(SourceRepresentation::of).orElseThrow(() -> parameters.notFound("source", slug));
    }
}
