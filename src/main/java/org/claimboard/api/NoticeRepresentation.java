package org.claimboard.api;

import java.time.LocalDate;
import org.claimboard.claim.Correction;
import org.claimboard.claim.Notice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A correction or a withdrawal with the claim that it is about. */
@Schema(name = "Notice", description = "A correction or a withdrawal: one of both is there.")
public record NoticeRepresentation(
        @Schema(description = "The claim that was corrected or withdrawn.") ClaimHead claim,
        @Schema(description = "The day of it.", format = "date") LocalDate date,
        @Schema(description = "What was corrected.") @Nullable CorrectionRepresentation correction,
        @Schema(description = "Why the claim was withdrawn.") @Nullable RetractionRepresentation retraction) {

    static NoticeRepresentation of(Notice notice) {
        Correction correction = notice.correction();
        ClaimHead claim = ClaimHead.of(notice.claim());
        return correction == null
                ? new NoticeRepresentation(
                        claim, notice.date(), null, RetractionRepresentation.ofNullable(notice.claim().retraction))
                : new NoticeRepresentation(claim, notice.date(), CorrectionRepresentation.of(correction), null);
    }
}
