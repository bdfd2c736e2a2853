package org.claimboard.api;

import java.time.Instant;
import org.claimboard.arrival.ReviewImport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an import of other people's reviews is. */
@Schema(name = "ReviewImport", description = "How far an import of ClaimReview records is.")
public record ReviewImportRepresentation(
        @Schema(description = "Address of this import.", format = "uri-reference") String self,
        @Schema(description = "Address of what it says about single records.", format = "uri-reference") String remarks,
        @Schema(description = "What the file was called when it was sent.", examples = "reviews.jsonl") String origin,
        @Schema(description = "SHA-256 of the file, in hexadecimal.") String hash,
        @Schema(description = "Account whose drafts its records become.", examples = "anna") String author,
        @Schema(
                        description = "`running`, `done`, or `failed`: then what was taken before stays.",
                        enumeration = {"receiving", "same", "running", "done", "failed"})
                String state,
        @Schema(
                        description = "Why it failed; absent if it did not.",
                        enumeration = {"no-reviews", "cut-short", "broken-off"})
                @Nullable
                String failure,
        @Schema(description = "When it was sent.", format = "date-time") Instant begun,
        @Schema(description = "When it was over; absent until then.", format = "date-time") @Nullable Instant ended,
        @Schema(description = "Line of the file up to which was read.", minimum = "0") long lastLine,
        @Schema(description = "How many records were read: taken, known, changed or refused.", minimum = "0")
                long reviews,
        @Schema(description = "How many became drafts.", minimum = "0") long taken,
        @Schema(description = "In how many of those something was repaired.", minimum = "0") long repaired,
        @Schema(description = "How many were here already.", minimum = "0") long known,
        @Schema(
                        description = "How many were here already and said something else; those were left alone.",
                        minimum = "0")
                long changed,
        @Schema(description = "How many were refused.", minimum = "0") long refused) {

    static ReviewImportRepresentation of(ReviewImport job) {
        String self = self(job.id);
        return new ReviewImportRepresentation(
                self,
                self + "/remarks",
                job.origin,
                job.hash,
                job.author,
                job.state.word(),
                job.failure == null ? null : job.failure.word(),
                job.createdAt,
                job.endedAt,
                job.lastLine,
                job.reviews,
                job.taken,
                job.repaired,
                job.known,
                job.changed,
                job.refused);
    }

    static String self(long id) {
        return ReviewImportResource.PATH + "/" + id;
    }
}
