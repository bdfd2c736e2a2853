package org.claimboard.api;

import org.claimboard.claim.Relation;
import org.claimboard.record.DoubtState;
import org.claimboard.record.Ground;
import org.claimboard.record.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dispute against a claim. */
@Schema(
        name = "Doubt",
        description = "A claim that disputes the one at hand. A doubt needs no number and forces no verdict.")
public record DoubtRepresentation(
        @Schema(description = "The claim that doubts.") ClaimHead by,
        @Schema(description = "What the doubt rests on.") @Nullable Ground ground,
        @Schema(description = "Whether it is settled.") @Nullable DoubtState state,
        @Schema(description = "Why it doubts.") LocalizedText why,
        @Schema(description = "The claim that answers it.") @Nullable ClaimHead answeredBy) {

    static DoubtRepresentation of(Relation dispute) {
        return new DoubtRepresentation(
                ClaimHead.of(dispute.from),
                dispute.ground,
                dispute.state,
                dispute.why,
                ClaimHead.ofNullable(dispute.answeredBy));
    }
}
