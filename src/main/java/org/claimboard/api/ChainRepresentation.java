package org.claimboard.api;

import java.util.List;
import org.claimboard.claim.ReportingChain;
import org.claimboard.dossier.ChainDossier;
import org.claimboard.record.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A chain of circular reporting. */
@Schema(name = "Chain", description = "A chain of circular reporting: how one origin came to look like many.")
public record ChainRepresentation(
        @Schema(description = "Stable readable key.") String slug,
        @Schema(description = "Address of this chain.", format = "uri-reference") String self,
        @Schema(description = "The desk's short number.", examples = "K2") @Nullable String ref,
        @Schema(description = "What it is about.") LocalizedText topic,
        @Schema(description = "The claims at its end.") List<ClaimHead> claims,
        @Schema(description = "Its steps, the first speaker first.") List<Step> steps,
        @Schema(description = "Independent origins by the desk's own count.", minimum = "0") int independentOrigins,
        @Schema(description = "A remark of the desk.") @Nullable LocalizedText note) {

    static ChainRepresentation of(ChainDossier dossier) {
        ReportingChain chain = dossier.chain();
        return new ChainRepresentation(
                chain.slug,
                Links.chain(chain.slug),
                chain.ref,
                chain.topic,
                chain.claims.stream().map(ClaimHead::of).toList(),
                dossier.steps().stream().map(Step::of).toList(),
                chain.independentOrigins,
                chain.note);
    }

    /** One step of a chain. */
    @Schema(name = "ChainStep", description = "One step of a chain of circular reporting.")
    public record Step(
            @Schema(description = "Who took it from the step before.") LocalizedText text,
            @Schema(description = "The sources that are this step.") List<SourceHead> sources) {

        static Step of(org.claimboard.dossier.Step step) {
            return new Step(
                    step.who(), step.sources().stream().map(SourceHead::of).toList());
        }
    }
}
