package org.claimboard.api;

import org.claimboard.claim.Evidence;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Stance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one source says about a claim. */
@Schema(name = "Evidence", description = "What one source says for, against or about a claim.")
public record EvidenceRepresentation(
        @Schema(description = "The source that says it.") SourceHead source,
        @Schema(description = "How it bears on the claim.") Stance stance,
        @Schema(description = "Verbatim words of the source, in its language.") @Nullable String quote,
        @Schema(description = "Where in the source.") @Nullable String locator,
        @Schema(description = "A remark of the desk.") @Nullable LocalizedText note,
        @Schema(description = "The number that the source gives.") @Nullable QuantityRepresentation quantity,
        @Schema(description = "How the source, which is somebody else's review, rates the claim.") @Nullable
                OthersRatingRepresentation rating) {

    static EvidenceRepresentation of(Evidence evidence) {
        return new EvidenceRepresentation(
                SourceHead.of(evidence.source),
                evidence.stance,
                evidence.quote,
                evidence.locator,
                evidence.note,
                QuantityRepresentation.ofNullable(evidence.quantity),
                OthersRatingRepresentation.ofNullable(evidence.rating));
    }
}
