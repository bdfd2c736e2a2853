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
import java.util.Optional;
import java.util.Set;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contested questions with their positions side by side. */
@Path("/api/v1/comparisons")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@ReadOnly
@Tag(name = "Comparisons", description = "Contested questions with their positions side by side, on one scale.")
public class ComparisonResource {

    private static final Set<String> FIELDS = Fields.of(ComparisonRepresentation.class);

    private final ComparisonStore comparisons;
    private final Representations representations;

    ComparisonResource(ComparisonStore comparisons, Representations representations) {
        this.comparisons = comparisons;
        this.representations = representations;
    }

    @GET
    @Operation(
            operationId = "listComparisons",
            summary = "List comparisons",
            description = "All contested questions in the order of the dashboard, each with its positions.")
    public Listing<ComparisonRepresentation> list(@Context UriInfo uri) {
        Parameters parameters = Parameters.ofList(uri, FIELDS);
        Places.Ordered after = parameters.place(Places.Ordered::of);
        int limit = parameters.limit();
        parameters.check();
        Page<Comparison, Comparison> page = after == null
                ? comparisons.page(Integer.MIN_VALUE, 0, limit)
                : comparisons.page(after.order(), after.id(), limit);
        return Listing.of(
                page,
                representations.comparisons(comparisons.withPositions(page.items())),
                parameters,
                last -> Places.of(last.order, last.id));
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "showComparison",
            summary = "Show a comparison",
            description =
                    "One contested question: its positions as stated and in one unit with the rates used, what keeps"
                            + " them from being compared, the ratios that the text suggests, the fair ones, and the doubts.")
    public ComparisonRepresentation show(@PathParam("slug") String slug, @Context UriInfo uri) {
        Parameters parameters = Parameters.ofOne(uri, FIELDS, slug);
        parameters.check();
        return find(slug).orElseThrow(() -> parameters.notFound("comparison", slug));
    }

    Optional<ComparisonRepresentation> find(String slug) {
        return comparisons.withPositions(slug).map(comparison -> representations
                .comparisons(List.of(comparison))
                .get(0));
    }
}
