package org.claimboard.api;

import java.util.List;
import org.claimboard.quantity.QuantityReader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The quantities in a text. */
@Schema(name = "QuantitiesAnswer", description = "The quantities that a text states.")
public record QuantitiesAnswer(
        @Schema(description = "In the order of the text, without overlap. What is not understood whole is not in it.")
                List<ReadQuantityRepresentation> quantities) {

    static QuantitiesAnswer of(String text) {
        return new QuantitiesAnswer(QuantityReader.read(text).stream()
                .map(ReadQuantityRepresentation::of)
                .toList());
    }
}
