package org.claimboard.api;

import java.time.LocalDate;
import org.claimboard.claim.Correction;
import org.claimboard.record.CorrectionSeverity;
import org.claimboard.record.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was wrong with a claim as published, and what is right. */
@Schema(name = "Correction", description = "What was wrong with a claim as published, and what is right.")
public record CorrectionRepresentation(
        @Schema(description = "Place among the corrections of the claim, from 1.", minimum = "1") int number,
        @Schema(description = "How much was wrong.") CorrectionSeverity severity,
        @Schema(description = "What readers were told.") LocalizedText wrong,
        @Schema(description = "What is right.") LocalizedText right,
        @Schema(description = "How it came to be wrong.") @Nullable LocalizedText why,
        @Schema(description = "Who corrected it.") String author,
        @Schema(description = "When.", format = "date") LocalDate date) {

    static CorrectionRepresentation of(Correction correction) {
        return new CorrectionRepresentation(
                correction.ordinal,
                correction.severity,
                correction.wrong,
                correction.right,
                correction.why,
                correction.author,
                correction.date);
    }
}
