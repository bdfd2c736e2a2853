package org.claimboard.api;

import org.claimboard.record.Finding;
import org.claimboard.record.Problem;
import org.claimboard.record.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that a rule has against a record. */
@Schema(name = "Finding", description = "Something that a rule has against a record.")
public record FindingRepresentation(
        @Schema(description = "Path of the file; absent where there is none.") @Nullable String file,
        @Schema(description = "Line of the file, from 1; absent where there is none.", minimum = "1") @Nullable
                Integer line,
        @Schema(
                        description = "The part of the record concerned (JSON pointer, RFC 6901); empty for the whole.",
                        examples = "/evidence/0/quote")
                String pointer,
        @Schema(description = "Number of the rule; numbers are never reused.", examples = "CB020") String rule,
        @Schema(
                        description =
                                "`error`: it cannot be published like this; `warning`: somebody should look at it.",
                        enumeration = {"error", "warning"})
                String severity,
        @Schema(description = "What is wrong.") String detail,
        @Schema(description = "How to put it right.") String mend) {

    static FindingRepresentation of(Finding finding) {
        return of(null, null, finding.pointer(), finding.rule(), finding.message());
    }

    static FindingRepresentation of(Problem problem) {
        return of(problem.file(), problem.line(), problem.pointer(), problem.rule(), problem.message());
    }

    private static FindingRepresentation of(
            @Nullable String file, @Nullable Integer line, String pointer, Rule rule, String detail) {
        return new FindingRepresentation(
                file, line, pointer, rule.number(), Texts.word(rule.severity()), detail, rule.mend());
    }
}
