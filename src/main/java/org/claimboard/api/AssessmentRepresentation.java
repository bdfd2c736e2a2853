package org.claimboard.api;

import java.time.LocalDate;
import org.claimboard.claim.Assessment;
import org.claimboard.record.Confidence;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Verdict;
import org.claimboard.site.VerdictName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A verdict with its reason, or that there is none and why. */
@Schema(name = "Assessment", description = "A verdict with its reason, or that the claim is not rated, and why.")
public record AssessmentRepresentation(
        @Schema(
                        description = "Place among the assessments of the claim, from 1; the last one is current.",
                        minimum = "1")
                int number,
        @Schema(description = "The outcome of the check; absent where the claim is not rated, or no longer.") @Nullable
                Verdict verdict,
        @Schema(
                        description =
                                "What the newsroom calls the verdict, in each language of the site; absent where there is"
                                        + " none.")
                @Nullable
                LocalizedText verdictName,
        @Schema(description = "How sure the reviewer is; absent where there is no verdict.") @Nullable
                Confidence confidence,
        @Schema(description = "What was found, in one sentence of at most 140 characters.") @Nullable
                LocalizedText conclusion,
        @Schema(description = "Why.") LocalizedText rationale,
        @Schema(description = "Who assessed it.", examples = "Claimboard desk, proposed") String reviewer,
        @Schema(description = "When.", format = "date") LocalDate date) {

    static AssessmentRepresentation of(Assessment assessment) {
        return new AssessmentRepresentation(
                assessment.ordinal,
                assessment.verdict,
                assessment.verdict == null ? null : VerdictName.inEach(assessment.verdict),
                assessment.confidence,
                assessment.conclusion,
                assessment.rationale,
                assessment.reviewer,
                assessment.date);
    }

    static @Nullable AssessmentRepresentation ofNullable(@Nullable Assessment assessment) {
        return assessment == null ? null : of(assessment);
    }
}
