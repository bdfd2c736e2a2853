package org.claimboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The parts of a ClaimReview, for the document of the API; {@link ClaimReviewResource} answers with one. */
@Schema(name = "ClaimReview", description = "A ClaimReview of schema.org in JSON-LD.")
record LinkedReview(
        @Schema(description = "https://schema.org") @JsonProperty("@context") String context,
        @Schema(description = "ClaimReview") @JsonProperty("@type") String type,
        @Schema(description = "What the review is called.") @JsonProperty("@id") String id,
        @Schema(description = "The page that carries it.") String url,
        @Schema(description = "The language of the page, BCP 47.") String inLanguage,
        @Schema(description = "The claim in a few words.") String claimReviewed,
        @Schema(description = "The day of the verdict.", format = "date") String datePublished,
        @Schema(description = "The day of the verdict or of the last correction.", format = "date") String dateModified,
        @Schema(description = "The newsroom, an Organization.") Object author,
        @Schema(description = "The newsroom, an Organization.") Object publisher,
        @Schema(description = "The verdict as a Rating; a number only where the evidence settles it.")
                Object reviewRating,
        @Schema(description = "What was said, a Claim, with its author and appearances.") Object itemReviewed,
        @Schema(description = "The topics of the claim, by name.") @Nullable List<String> keywords,
        @Schema(description = "The sources of the evidence, each a CreativeWork.") @Nullable List<Object> citation,
        @Schema(description = "Corrections, each a CorrectionComment.") @Nullable List<Object> correction,
        @Schema(description = "Address of the licence of this data.") @Nullable String sdLicense) {}
