package org.claimboard.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Many texts to read. */
@Schema(name = "QuantitiesBatchRequest", description = "Texts whose quantities are asked for.")
public record QuantitiesBatchRequest(
        @Schema(
                        description = "The texts; 100,000 characters together at most.",
                        minItems = 1,
                        maxItems = QuantitiesQuestion.MOST)
                List<String> texts,
        @Schema(description = "The language of all of them, `ko` or `en` (BCP 47).") @Nullable String language) {}
