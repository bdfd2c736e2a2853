package org.claimboard.api;

import org.claimboard.claim.ReportingChain;
import org.claimboard.record.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A chain of circular reporting where another resource names it. */
@Schema(description = "A chain of circular reporting, in short.")
public record ChainHead(
        @Schema(description = "Stable readable key.") String slug,
        @Schema(description = "Address of the chain.", format = "uri-reference") String self,
        @Schema(description = "The desk's short number.", examples = "K2") @Nullable String ref,
        @Schema(description = "What it is about.") LocalizedText topic) {

    static ChainHead of(ReportingChain chain) {
        return new ChainHead(chain.slug, Links.chain(chain.slug), chain.ref, chain.topic);
    }
}
