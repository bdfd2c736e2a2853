package org.claimboard.api;

import java.util.List;
import org.claimboard.matching.Answer;
import org.claimboard.matching.CheckResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known about a sentence. */
@Schema(name = "MatchAnswer", description = "What is known about a sentence.")
public record MatchAnswer(
        @Schema(
                        description =
                                "What is known: a claim covers it, though perhaps with another number; a claim probably"
                                        + " does, and somebody has to see whether it says the same; or none was found that"
                                        + " does.",
                        enumeration = {"checked", "probably", "not-found"},
                        examples = "checked")
                String answer,
        @Schema(
                        description =
                                "Whether a published claim covers it, though perhaps with another number: one of the"
                                        + " matches is a same-claim or a different-number: the answer is then `checked`.")
                boolean checked,
        @Schema(description = "The likeliest claims, the best first.") List<MatchRepresentation> matches) {

    static MatchAnswer of(CheckResult result) {
        return new MatchAnswer(
                Texts.word(result.answer()),
                result.answer() == Answer.CHECKED,
                result.hits().stream().map(MatchRepresentation::of).toList());
    }
}
