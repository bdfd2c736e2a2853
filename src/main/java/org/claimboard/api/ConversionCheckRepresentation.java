package org.claimboard.api;

import java.math.BigDecimal;
import org.claimboard.comparison.ConversionCheck;
import org.claimboard.record.Quantity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stated conversion held against the published rate. */
@Schema(name = "ConversionCheck", description = "A conversion that a text states, held against the published rate.")
public record ConversionCheckRepresentation(
        @Schema(
                        description =
                                "The rate that the statement implies, in the unit converted to for one of the unit converted"
                                        + " from; to 34 significant digits.")
                @Nullable
                BigDecimal implied,
        @Schema(description = "The published rate.") @Nullable AppliedRateRepresentation rate,
        @Schema(description = "The amount at the published rate.") @Nullable BigDecimal correct,
        @Schema(
                        description =
                                "By how many percent the stated amount is above (or, negative, below) the correct one, to one"
                                        + " decimal, half up.",
                        examples = "-7.8")
                @Nullable
                BigDecimal errorPercent,
        @Schema(
                        description =
                                "Whether the published rate shows that the conversion is wrong: off by more than 2 percent.")
                boolean off,
        @Schema(description = "Whether rounding alone can explain the stated amount.") boolean withinRounding,
        @Schema(description = "Why there is nothing to hold it against.") @Nullable GapRepresentation gap,
        @Schema(description = "How the implied rate came about.") @Nullable ReckoningRepresentation howImplied,
        @Schema(description = "How the correct amount came about.") @Nullable ReckoningRepresentation howCorrect,
        @Schema(description = "How the error came about; what is shown of it is `errorPercent`.") @Nullable
                ReckoningRepresentation howError) {

    static ConversionCheckRepresentation of(Quantity quantity, ConversionCheck check) {
        return new ConversionCheckRepresentation(
                check.implied(),
                AppliedRateRepresentation.ofNullable(check.applied()),
                check.correct(),
                check.shownErrorPercent(),
                check.isOff(),
                check.isWithinRounding(),
                GapRepresentation.ofNullable(check.gap()),
                ReckoningRepresentation.ofNullable(check.impliedReckoning(quantity)),
                ReckoningRepresentation.ofNullable(check.correctReckoning(quantity)),
                ReckoningRepresentation.ofNullable(check.errorReckoning()));
    }
}
