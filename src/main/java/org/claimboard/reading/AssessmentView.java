package org.claimboard.reading;

import org.claimboard.claim.Assessment;
import org.claimboard.record.Confidence;
import org.claimboard.record.Verdict;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** A verdict with its reason. */
public record AssessmentView(Verdict verdict, Confidence confidence, Text rationale, String reviewer, Day date) {

    static AssessmentView of(Assessment assessment, Language reader) {
        return new AssessmentView(
                assessment.verdict,
                assessment.confidence,
                Text.of(assessment.rationale, reader),
                assessment.reviewer,
                Day.of(assessment.date, reader));
    }

    static @Nullable AssessmentView ofNullable(@Nullable Assessment assessment, Language reader) {
        return assessment == null ? null : of(assessment, reader);
    }
}
