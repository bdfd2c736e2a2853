package org.claimboard.api;

import java.util.List;
import org.claimboard.matching.CheckResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known about a sentence. */
@Schema(name = "MatchAnswer", description = "What is known about a sentence.")
public record MatchAnswer(
        @Schema(
                        description =
                                "Whether a published claim covers it, though perhaps with another number: one of the"
                                        + " matches is a same-claim or a different-number.")
                boolean checked,
        @Schema(description = "The likeliest claims, the best first.") List<MatchRepresentation> matches) {

    static MatchAnswer of(CheckResult result) {
        return new MatchAnswer(
                result.checked(),
                result.hits().stream().map(MatchRepresentation::of).toList());
    }
}
