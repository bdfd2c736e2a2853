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
import org.claimboard.claim.RateSeries;
import org.claimboard.claim.RateStore;
import org.claimboard.claim.SlugPage;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sourced exchange rates. */
@Path("/api/v1/rates")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@ReadOnly
@Tag(name = "Rates", description = "The sourced exchange rates that comparisons convert with.")
public class RateResource {

    private static final Set<String> FIELDS = Fields.of(RatesRepresentation.class);

    private final RateStore rates;
    private final Representations representations;

    RateResource(RateStore rates, Representations representations) {
        this.rates = rates;
        this.representations = representations;
    }

    @GET
    @Operation(
            operationId = "listRates",
            summary = "List series of rates",
            description = "All series of exchange rates with their rates, ordered by slug.")
    public Listing<RatesRepresentation> list(@Context UriInfo uri) {
        Parameters parameters = Parameters.ofList(uri, FIELDS);
        SlugPage wanted = parameters.slugPage();
        parameters.check();
        Page<RateSeries, String> page = rates.page(wanted);
        return Listing.of(page, representations.rates(page.items()), parameters, List::of);
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "showRates",
            summary = "Show a series of rates",
            description = "One series of exchange rates with its sources and all its rates.")
    public RatesRepresentation show(@PathParam("slug") String slug, @Context UriInfo uri) {
        Parameters parameters = Parameters.ofOne(uri, FIELDS, slug);
        parameters.check();
        RateSeries series = rates.bySlug(slug).orElseThrow(() -> parameters.notFound("series of rates", slug));
        return representations.rates(List.of(series)).get(0);
    }
}
