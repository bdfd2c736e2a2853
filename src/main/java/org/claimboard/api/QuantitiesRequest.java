package org.claimboard.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One text to read. */
@Schema(name = "QuantitiesRequest", description = "A text whose quantities are asked for.")
public record QuantitiesRequest(
        @Schema(
                        description = "The text, in Korean or English or both.",
                        minLength = 1,
                        maxLength = QuantitiesQuestion.LONGEST,
                        examples = "Output rose 12% to 480 MWh a day.")
                String text,
        @Schema(
                        description = "Its language, `ko` or `en` (BCP 47). Both languages are read in any text.",
                        examples = "en")
                @Nullable
                String language) {}
