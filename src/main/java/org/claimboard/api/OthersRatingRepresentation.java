package org.claimboard.api;

import java.math.BigDecimal;
import org.claimboard.record.OthersRating;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How somebody else's review rates a claim. */
@Schema(
        name = "OthersRating",
        description =
                "How somebody else's review rates the claim, in their words and on their scale; no verdict of this newsroom.")
public record OthersRatingRepresentation(
        @Schema(description = "Their words.") String words,
        @Schema(description = "Their number.") @Nullable BigDecimal value,
        @Schema(description = "The number of their scale for what is wrong.") @Nullable BigDecimal worst,
        @Schema(description = "The number of their scale for what is right.") @Nullable BigDecimal best) {

    static @Nullable OthersRatingRepresentation ofNullable(@Nullable OthersRating rating) {
        return rating == null
                ? null
                : new OthersRatingRepresentation(rating.words(), rating.value(), rating.worst(), rating.best());
    }
}
