package org.claimboard.api;

import org.claimboard.claim.Position;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.PositionRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a claim stands in a comparison. */
@Schema(description = "Where a claim stands among the positions of a contested question.")
public record PlaceInComparison(
        @Schema(description = "Slug of the comparison.") String slug,
        @Schema(description = "Address of the comparison.", format = "uri-reference") String self,
        @Schema(description = "The contested question.") LocalizedText question,
        @Schema(description = "Name of the position within the comparison.") String position,
        @Schema(description = "What stands at the position.") PositionRole role) {

    static PlaceInComparison of(Position position) {
        return new PlaceInComparison(
                position.comparison.slug,
                Links.comparison(position.comparison.slug),
                position.comparison.question,
                position.key,
                position.role);
    }
}
