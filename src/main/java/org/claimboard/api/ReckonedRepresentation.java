package org.claimboard.api;

import java.math.BigDecimal;
import java.util.List;
import org.claimboard.comparison.Reckoned;
import org.claimboard.comparison.Reckoning;
import org.claimboard.record.Qualifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ratio or a difference, with what limits it. */
@Schema(
        name = "Reckoned",
        description =
                "A ratio (16 significant digits, half to even) or a difference (exact) of two numbers: one value, or"
                        + " both bounds.")
public record ReckonedRepresentation(
        @Schema(description = "The value; where `limit` is set, its bound.") @Nullable BigDecimal value,
        @Schema(description = "The lower bound, where there are two.") @Nullable BigDecimal lower,
        @Schema(description = "The upper bound, where there are two.") @Nullable BigDecimal upper,
        @Schema(description = "What limits the value to one side.") @Nullable Qualifier limit,
        @Schema(description = "Whether a number that it comes from is only near.") boolean about,
        @Schema(description = "The same for showing: three significant digits; bounds are rounded outwards.")
                Rounded rounded,
        @Schema(description = "How each of its numbers came about.") List<ReckoningRepresentation> how) {

    static @Nullable ReckonedRepresentation ofNullable(@Nullable Reckoned reckoned, List<Reckoning> how) {
        return reckoned == null
                ? null
                : new ReckonedRepresentation(
                        reckoned.value(),
                        reckoned.lower(),
                        reckoned.upper(),
                        reckoned.limit(),
                        reckoned.about(),
                        Rounded.of(reckoned.rounded()),
                        ReckoningRepresentation.all(how));
    }

    /** Rounded for showing. */
    @Schema(name = "Rounded", description = "A result rounded for showing.")
    public record Rounded(
            @Schema(description = "The value.", examples = "893") @Nullable BigDecimal value,
            @Schema(description = "The lower bound.") @Nullable BigDecimal lower,
            @Schema(description = "The upper bound.") @Nullable BigDecimal upper) {

        static Rounded of(Reckoned rounded) {
            return new Rounded(rounded.value(), rounded.lower(), rounded.upper());
        }
    }
}
