package org.claimboard.api;

import java.util.IdentityHashMap;
import java.util.List;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.Position;
import org.claimboard.comparison.Counting;
import org.claimboard.comparison.Pairing;
import org.claimboard.comparison.SideBySide;
import org.claimboard.comparison.Standing;
import org.claimboard.record.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contested question as the API shows it. */
@Schema(
        name = "Comparison",
        description =
                "A contested question with its positions side by side, on one scale. Positions whose scopes differ"
                        + " say so; a ratio that the text draws between such positions stands here as the text's own only.")
public record ComparisonRepresentation(
        @Schema(description = "Stable readable key.", examples = "chip-count") String slug,
        @Schema(description = "Address of this comparison.", format = "uri-reference") String self,
        @Schema(description = "The question.") LocalizedText question,
        @Schema(description = "The answer, in one sentence of at most 140 characters; absent until the desk has one.")
                @Nullable
                LocalizedText finding,
        @Schema(description = "Why these positions stand side by side.") LocalizedText why,
        @Schema(description = QuantityRepresentation.UNIT, examples = "USD") String unit,
        @Schema(description = "What the figures compared are for each of; absent of wholes.")
                ReadQuantityRepresentation.@Nullable Per per,
        @Schema(
                        description =
                                "The day, month or year at whose rates to compare; absent if no rates are needed.",
                        examples = {"2025-01-31", "2025-01", "2021"})
                @Nullable
                String at,
        @Schema(description = "The positions, in order.") List<StandingRepresentation> positions,
        @Schema(description = "Ratios that the text draws or suggests; not to be taken as like for like.")
                List<RatioRepresentation> suggested,
        @Schema(
                        description =
                                "Ratios that the desk draws between like and like; those whose `notComparable` is not empty are none.")
                List<RatioRepresentation> fair) {

    static ComparisonRepresentation of(SideBySide reckoned) {
        Comparison comparison = reckoned.comparison();
        IdentityHashMap<Position, Integer> groups = groups(reckoned);
        return new ComparisonRepresentation(
                comparison.slug,
                Links.comparison(comparison.slug),
                comparison.question,
                comparison.finding,
                comparison.why,
                comparison.unit.code(),
                ReadQuantityRepresentation.Per.of(comparison.per),
                comparison.at,
                reckoned.standings().stream()
                        .map(standing -> StandingRepresentation.of(standing, groups.get(standing.position())))
                        .toList(),
                reckoned.suggested().stream().map(RatioRepresentation::of).toList(),
                reckoned.fair().stream().map(RatioRepresentation::of).toList());
    }

    private static IdentityHashMap<Position, Integer> groups(SideBySide reckoned) {
        IdentityHashMap<Position, Integer> numbers = new IdentityHashMap<>();
        int number = 0;
        for (Counting<Standing> group : reckoned.groups()) {
            number++;
            for (Standing standing : group.figures()) {
                numbers.put(standing.position(), number);
            }
        }
        return numbers;
    }

    /** Two positions set against each other. */
    @Schema(name = "Ratio", description = "Two positions set against each other, in the unit of the comparison.")
    public record RatioRepresentation(
            @Schema(description = "Name of the larger position.") String larger,
            @Schema(description = "Name of the smaller position.") String smaller,
            @Schema(description = "What to know about it.") LocalizedText why,
            @Schema(description = "The larger by the smaller.") @Nullable ReckonedRepresentation ratio,
            @Schema(description = "The larger less the smaller.") @Nullable ReckonedRepresentation difference,
            @Schema(description = "Why there is no ratio.") @Nullable GapRepresentation gap,
            @Schema(
                            description =
                                    "What keeps the two from being compared, `first` being the larger; empty between like and"
                                            + " like.")
                    List<StandingRepresentation.ScopeDifferenceRepresentation> notComparable,
            @Schema(
                            description =
                                    "Two periods that are told in words and are not the same time, although the two measure the"
                                            + " same and may be compared.")
                    StandingRepresentation.@Nullable ScopeDifferenceRepresentation alsoDiffers) {

        static RatioRepresentation of(Pairing pairing) {
            return new RatioRepresentation(
                    pairing.larger().key(),
                    pairing.smaller().key(),
                    pairing.why(),
                    ReckonedRepresentation.ofNullable(pairing.ratio(), pairing.ratioReckonings()),
                    ReckonedRepresentation.ofNullable(pairing.difference(), pairing.differenceReckonings()),
                    GapRepresentation.ofNullable(pairing.gap()),
                    pairing.differences().stream()
                            .map(StandingRepresentation.ScopeDifferenceRepresentation::of)
                            .toList(),
                    pairing.aside() == null
                            ? null
                            : StandingRepresentation.ScopeDifferenceRepresentation.of(pairing.aside()));
        }
    }
}
