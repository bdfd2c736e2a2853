package org.claimboard.api;

import org.claimboard.claim.Claimant;
import org.claimboard.record.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claimant where another resource names it. */
@Schema(description = "Who makes a claim, in short.")
public record ClaimantHead(
        @Schema(description = "Stable readable key.", examples = "elon-musk") String slug,
        @Schema(description = "Address of the claimant.", format = "uri-reference") String self,
        @Schema(description = "The name in each language known.") LocalizedText names) {

    static ClaimantHead of(Claimant claimant) {
        return new ClaimantHead(claimant.slug, Links.claimant(claimant.slug), claimant.names);
    }
}
