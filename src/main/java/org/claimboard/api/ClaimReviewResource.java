package org.claimboard.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimStore;
import org.claimboard.exchange.claimreview.ClaimReviews;
import org.claimboard.exchange.claimreview.ReviewPlace;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Languages;
import org.claimboard.site.Addresses;
import org.claimboard.site.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ClaimReview that the page of a claim carries, by itself. */
@PermitAll
@Path("/api/v1/claims/{slug}/claimreview")
@Produces(ClaimReviewResource.LINKED_DATA_TYPE)
@ReadOnly
@Tag(name = "Claims", description = "Contested statements with their evidence, doubts, verdicts and origins.")
public class ClaimReviewResource {

    static final String LINKED_DATA_TYPE = "application/ld+json";
    static final MediaType LINKED_DATA = MediaType.valueOf(LINKED_DATA_TYPE);

    private final ClaimStore claims;
    private final ClaimReviews reviews;
    private final Addresses addresses;

    ClaimReviewResource(ClaimStore claims, ClaimReviews reviews, Addresses addresses) {
        this.claims = claims;
        this.reviews = reviews;
        this.addresses = addresses;
    }

    @GET
    @Operation(
            operationId = "showClaimReview",
            summary = "Show the ClaimReview of a claim",
            description =
                    "The published verdict as ClaimReview (schema.org) in JSON-LD, the same that the claim's page in"
                            + " that language carries. A claim without a verdict has none, and neither has a withdrawn one.")
    @Parameter(
            name = "language",
            in = ParameterIn.QUERY,
            description = "The language of the page, one of the site's.",
            schema = @Schema(type = SchemaType.STRING),
            example = "en")
    @APIResponse(
            responseCode = "200",
            description = "The review.",
            content = @Content(mediaType = LINKED_DATA_TYPE, schema = @Schema(implementation = LinkedReview.class)))
    public ObjectNode show(@PathParam("slug") String slug, @Context UriInfo uri) {
        Parameters parameters = Parameters.ofReview(uri, slug);
        Language language = parameters.one("language", ClaimReviewResource::language);
        parameters.check();
        Claim claim = claims.bySlug(slug).orElseThrow(() -> parameters.notFound("claim", slug));
        ReviewPlace place = new ReviewPlace(
                addresses.origin(uri.getRequestUri()), (language == null ? Language.first() : language).tag());
        return reviews.of(claim, place).orElseThrow(() -> parameters.notFound("ClaimReview of the claim", slug));
    }

    private static Language language(String word) {
        return Language.of(word)
                .orElseThrow(() -> new IllegalArgumentException(
                        Texts.quoted(word) + " is none of " + String.join(", ", Languages.spoken())));
    }
}
