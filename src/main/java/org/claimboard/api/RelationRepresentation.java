package org.claimboard.api;

import org.claimboard.claim.Relation;
import org.claimboard.record.DoubtState;
import org.claimboard.record.Ground;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.RelationType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How one claim bears on another. */
@Schema(name = "Relation", description = "How one claim bears on another, with the reason.")
public record RelationRepresentation(
        @Schema(description = "The claim that bears on the other.") ClaimHead from,
        @Schema(description = "How it bears on it.") RelationType type,
        @Schema(description = "The claim that it bears on.") ClaimHead to,
        @Schema(description = "Why.") LocalizedText why,
        @Schema(description = "What a dispute rests on; on disputes only.") @Nullable Ground ground,
        @Schema(description = "Whether a dispute is settled; on disputes only.") @Nullable DoubtState state,
        @Schema(description = "The claim that answers a dispute.") @Nullable ClaimHead answeredBy) {

    static RelationRepresentation of(Relation relation) {
        return new RelationRepresentation(
                ClaimHead.of(relation.from),
                relation.type,
                ClaimHead.of(relation.to),
                relation.why,
                relation.ground,
                relation.state,
                ClaimHead.ofNullable(relation.answeredBy));
    }
}
