package org.claimboard.api;

import java.util.List;
import org.claimboard.claim.Claimant;
import org.claimboard.record.ClaimantKind;
import org.claimboard.record.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claimant as the API shows it. */
@Schema(name = "Claimant", description = "Someone who makes claims.")
public record ClaimantRepresentation(
        @Schema(description = "Stable readable key.", examples = "elon-musk") String slug,
        @Schema(description = "Address of this claimant.", format = "uri-reference") String self,
        @Schema(description = "What kind of entity it is.") ClaimantKind kind,
        @Schema(description = "The name in each language known, Hanja included.") LocalizedText names,
        @Schema(description = "What it is or does.") @Nullable LocalizedText role,
        @Schema(description = "Addresses of the same entity elsewhere.") List<String> sameAs,
        @Schema(description = "Address of the list of its claims.", format = "uri-reference") String claims) {

    static ClaimantRepresentation of(Claimant claimant) {
        return new ClaimantRepresentation(
                claimant.slug,
                Links.claimant(claimant.slug),
                claimant.kind,
                claimant.names,
                claimant.role,
                claimant.sameAs,
                Links.claimsOf(claimant.slug));
    }
}
