package org.claimboard.api;

import java.time.LocalDate;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Retraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a claim was withdrawn. */
@Schema(name = "Retraction", description = "Why a claim was withdrawn. What it said stays, and no longer stands.")
public record RetractionRepresentation(
        @Schema(description = "Why.") LocalizedText reason,
        @Schema(description = "Who withdrew it.") String author,
        @Schema(description = "When.", format = "date") LocalDate date) {

    static @Nullable RetractionRepresentation ofNullable(@Nullable Retraction retraction) {
        return retraction == null
                ? null
                : new RetractionRepresentation(retraction.reason(), retraction.author(), retraction.date());
    }
}
