package org.claimboard.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The quantities in many texts. */
@Schema(name = "QuantitiesBatchAnswer", description = "The quantities that texts state.")
public record QuantitiesBatchAnswer(
        @Schema(description = "An answer for each of the texts, in their order.") List<QuantitiesAnswer> answers) {}
