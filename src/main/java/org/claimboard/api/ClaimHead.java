package org.claimboard.api;

import org.claimboard.claim.Claim;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim where another resource names it. */
@Schema(description = "A claim, in short.")
public record ClaimHead(
        @Schema(description = "Stable readable key.") String slug,
        @Schema(description = "Address of the claim.", format = "uri-reference") String self,
        @Schema(description = "The desk's short number.", examples = "C09") @Nullable String ref,
        @Schema(description = "The claim in a few words.") LocalizedText title,
        @Schema(description = "Who makes it.") ClaimantHead claimant,
        @Schema(description = "Whether it was made outside the articles under check.") boolean outside,
        @Schema(description = "Whether it was withdrawn.") boolean retracted,
        @Schema(description = "Current verdict; absent while there is none.") @Nullable Verdict verdict) {

    static ClaimHead of(Claim claim) {
        return new ClaimHead(
                claim.slug,
                Links.claim(claim.slug),
                claim.ref,
                claim.title,
                ClaimantHead.of(claim.claimant),
                claim.outside,
                claim.isRetracted(),
                claim.verdict());
    }

    static @Nullable ClaimHead ofNullable(@Nullable Claim claim) {
        return claim == null ? null : of(claim);
    }
}
