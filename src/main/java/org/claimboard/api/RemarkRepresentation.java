package org.claimboard.api;

import org.claimboard.arrival.ImportRemark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an import says about one record. */
@Schema(name = "ImportRemark", description = "What an import says about one record.")
public record RemarkRepresentation(
        @Schema(description = "Line of the file, from 1.", minimum = "1") long line,
        @Schema(
                        description = "Where in the line or document (JSON pointer, RFC 6901).",
                        examples = "/reviewRating/alternateName")
                String pointer,
        @Schema(description = "What is the matter.", examples = "words-in-list") String rule,
        @Schema(
                        description = "What became of it: the record, or the part of it, was `repaired`, `left-out`,"
                                + " `changed` since and left alone, or `refused`.",
                        enumeration = {"repaired", "left-out", "changed", "refused"})
                String outcome,
        @Schema(description = "What is the matter, in words.") String message,
        @Schema(description = "The words concerned, cut short; may be empty.") String detail,
        @Schema(description = "Slug of the claim that the record became; absent if it became none.") @Nullable
                String claim) {

    static RemarkRepresentation of(ImportRemark remark) {
        return new RemarkRepresentation(
                remark.line,
                remark.pointer,
                remark.rule.word(),
                remark.rule.outcome().word(),
                remark.rule.message(),
                remark.detail,
                remark.claim);
    }
}
