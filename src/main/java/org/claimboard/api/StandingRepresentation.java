package org.claimboard.api;

import java.math.BigDecimal;
import java.util.List;
import org.claimboard.claim.Position;
import org.claimboard.comparison.Contrast;
import org.claimboard.comparison.Normalised;
import org.claimboard.comparison.ScopeDifference;
import org.claimboard.comparison.Standing;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Qualifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A position of a comparison among the others. */
@Schema(name = "Position", description = "A position of a contested question, and how it stands among the others.")
public record StandingRepresentation(
        @Schema(description = "Name of the position within its comparison.") String key,
        @Schema(description = "What stands here.") PositionRole role,
        @Schema(description = "What to call it.") LocalizedText label,
        @Schema(
                        description =
                                "Which figures count the same: those of one number, from 1. Only they may stand on one axis. Absent"
                                        + " for a doubt.",
                        minimum = "1",
                        examples = "1")
                @Nullable
                Integer group,
        @Schema(description = "A remark of the desk.") @Nullable LocalizedText note,
        @Schema(description = "The claim that stands here; its verdict is its own and need not be about the number.")
                ClaimHead claim,
        @Schema(
                        description =
                                "The claim that states the number, by whose verdict the figure is rated: for a conversion that a"
                                        + " text states, the claim that records it. Absent where a source states the number,"
                                        + " where the desk calculated it, and where no claim records the conversion: such a"
                                        + " figure has no rating.")
                @Nullable
                ClaimHead statedBy,
        @Schema(description = "The source whose number stands here instead of the claim's own.") @Nullable
                SourceHead source,
        @Schema(description = "Whether a claim on which the number rests was withdrawn: it no longer stands.")
                boolean withdrawn,
        @Schema(description = "The number as stated; absent for a doubt without one.") @Nullable
                QuantityRepresentation quantity,
        @Schema(description = "The number in the unit of the comparison.") NormalisedRepresentation normalised,
        @Schema(description = "How each of its numbers came into that unit; empty if there is none.")
                List<ReckoningRepresentation> how,
        @Schema(description = "The positions with which it does not compare, and why.")
                List<NotComparable> notComparable,
        @Schema(description = "For a doubt: slugs of the claims shown here that it disputes.") List<String> disputes,
        @Schema(description = "Names of the positions that doubt this one.") List<String> doubtedBy,
        @Schema(
                        description =
                                "All disputes on file against what stands here, with ground and state. A source's number has"
                                        + " them only where its claim stands here through sources alone, a calculation has none.")
                List<DoubtRepresentation> doubts) {

    static StandingRepresentation of(Standing standing, @Nullable Integer group) {
        Position position = standing.position();
        return new StandingRepresentation(
                position.key,
                position.role,
                position.label,
                group,
                position.note,
                ClaimHead.of(position.claim),
                ClaimHead.ofNullable(standing.statedBy()),
                SourceHead.ofNullable(position.source),
                standing.isWithdrawn(),
                QuantityRepresentation.ofNullable(standing.quantity()),
                NormalisedRepresentation.of(standing.normalised()),
                ReckoningRepresentation.all(standing.reckonings()),
                standing.contrasts().stream().map(NotComparable::of).toList(),
                position.doubts,
                standing.doubtedBy().stream().map(doubt -> doubt.key).toList(),
                standing.disputes().stream().map(DoubtRepresentation::of).toList());
    }

    /** A number in the unit of its comparison. */
    @Schema(
            name = "Normalised",
            description =
                    "A number in the unit of its comparison: one value, or bounds, or the reason why there is none.")
    public record NormalisedRepresentation(
            @Schema(description = QuantityRepresentation.UNIT, examples = "USD") String unit,
            @Schema(description = "What the numbers are for each of; absent of wholes.")
                    ReadQuantityRepresentation.@Nullable Per per,
            @Schema(
                            description =
                                    "The value; below zero where it says by how much something fell; to 34 significant digits where a rate divides, else exact.")
                    @Nullable
                    BigDecimal value,
            @Schema(description = "The lower bound.") @Nullable BigDecimal lower,
            @Schema(description = "The upper bound.") @Nullable BigDecimal upper,
            @Schema(description = "How the words limit the number.") @Nullable Qualifier qualifier,
            @Schema(description = "The rate used; absent where the number stands in that unit already.") @Nullable
                    AppliedRateRepresentation rate,
            @Schema(description = "Why there is no number.") @Nullable GapRepresentation gap) {

        static NormalisedRepresentation of(Normalised normalised) {
            return new NormalisedRepresentation(
                    normalised.unit().code(),
                    ReadQuantityRepresentation.Per.of(normalised.per()),
                    plain(normalised.value()),
                    plain(normalised.lower()),
                    plain(normalised.upper()),
                    normalised.qualifier(),
                    AppliedRateRepresentation.ofNullable(normalised.rate()),
                    GapRepresentation.ofNullable(normalised.gap()));
        }

        /** Without the zeros that a division leaves behind. */
        private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
            return number == null ? null : number.stripTrailingZeros();
        }
    }

    /** Why one position does not compare with another. */
    @Schema(description = "Why this position does not compare with another.")
    public record NotComparable(
            @Schema(description = "Name of the other position.") String position,
            @Schema(description = "In what they differ; `first` is this position.")
                    List<ScopeDifferenceRepresentation> differences) {

        static NotComparable of(Contrast contrast) {
            return new NotComparable(
                    contrast.other().key,
                    contrast.differences().stream()
                            .map(ScopeDifferenceRepresentation::of)
                            .toList());
        }
    }

    /** One thing in which two scopes differ. */
    @Schema(
            name = "ScopeDifference",
            description = "One thing in which two figures or their scopes contradict each other.")
    public record ScopeDifferenceRepresentation(
            @Schema(
                            description = "In what they differ.",
                            enumeration = {
                                "denominator",
                                "kind",
                                "base",
                                "measure",
                                "phase",
                                "hardware",
                                "population",
                                "place",
                                "method",
                                "condition",
                                "period",
                                "only-first-includes",
                                "only-second-includes"
                            })
                    String field,
            @Schema(description = "The words of the first.") LocalizedText first,
            @Schema(description = "The words of the second.") LocalizedText second) {

        static ScopeDifferenceRepresentation of(ScopeDifference difference) {
            return new ScopeDifferenceRepresentation(
                    Texts.word(difference.field()), difference.first(), difference.second());
        }
    }
}
