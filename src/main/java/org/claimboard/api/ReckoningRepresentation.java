package org.claimboard.api;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.claimboard.comparison.Input;
import org.claimboard.comparison.Reckoning;
import org.claimboard.comparison.Step;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a number came about, complete enough to do it again. */
@Schema(
        name = "Reckoning",
        description =
                "How a number that the desk reckoned came about. Begin with `start`, do the `steps` in order, each exactly on"
                        + " what the one before gave, and the `result` comes out, digit by digit. The steps of `showing` make of"
                        + " it the number that pages show.")
public record ReckoningRepresentation(
        @Schema(
                        description = "Which number of the figure, ratio or difference it is.",
                        enumeration = {"value", "lower", "upper"})
                String number,
        @Schema(description = "What it starts from.") InputRepresentation start,
        @Schema(description = "What was done, in order; empty if the number stands as it was stated.")
                List<StepRepresentation> steps,
        @Schema(description = "What came out.") BigDecimal result,
        @Schema(description = "Whether nothing was lost by rounding.") boolean exact,
        @Schema(description = "What would have come out exactly, above the line; absent where the result is exact.")
                @Nullable
                BigInteger exactNumerator,
        @Schema(description = "The same, below the line.") @Nullable BigInteger exactDenominator,
        @Schema(description = "How it is rounded for showing; empty if it is shown as it is.")
                List<StepRepresentation> showing,
        @Schema(description = "What is shown.") BigDecimal shown) {

    static ReckoningRepresentation of(Reckoning reckoning) {
        boolean exact = reckoning.isExact();
        BigFraction exactly = reckoning.exactly();
        return new ReckoningRepresentation(
                Texts.word(reckoning.bound()),
                InputRepresentation.of(reckoning.start()),
                StepRepresentation.all(reckoning.steps()),
                reckoning.result(),
                exact,
                exact ? null : exactly.getNumerator(),
                exact ? null : exactly.getDenominator(),
                StepRepresentation.all(reckoning.showing()),
                reckoning.shown());
    }

    static @Nullable ReckoningRepresentation ofNullable(@Nullable Reckoning reckoning) {
        return reckoning == null ? null : of(reckoning);
    }

    static List<ReckoningRepresentation> all(List<Reckoning> reckonings) {
        return reckonings.stream().map(ReckoningRepresentation::of).toList();
    }

    /** A number that goes in. */
    @Schema(name = "ReckoningInput", description = "A number that a reckoning takes in, and where it is from.")
    public record InputRepresentation(
            @Schema(
                            description =
                                    "`stated`: as the words have it; `normalised`: the number of a position in the unit of the"
                                            + " comparison; `conversion`: what a text converted it to; `correct`: what it should have.",
                            enumeration = {"stated", "normalised", "conversion", "correct"})
                    String from,
            @Schema(
                            description = "Which number of the figure it is.",
                            enumeration = {"value", "lower", "upper"})
                    String number,
            @Schema(description = "The number, exact.") BigDecimal value,
            @Schema(description = QuantityRepresentation.UNIT, examples = "USD") String unit,
            @Schema(description = "What it is for each of; absent of wholes.")
                    ReadQuantityRepresentation.@Nullable Per per,
            @Schema(description = "The words that state it.") @Nullable String stated,
            @Schema(description = "Name of the position at which it stands.") @Nullable String position,
            @Schema(description = "Slug of the claim that it belongs to; absent within that claim.") @Nullable
                    String claim,
            @Schema(description = "Slug of the source that states it; absent where the claim itself does.") @Nullable
                    String source,
            @Schema(description = "Which number of the claim or the source it is, from 1.", minimum = "1") @Nullable
                    Integer quantity,
            @Schema(
                            description =
                                    "Which conversion of that number it is, from 1; absent where it is the number itself.",
                            minimum = "1")
                    @Nullable
                    Integer conversion) {

        static InputRepresentation of(Input input) {
            return new InputRepresentation(
                    Texts.word(input.from()),
                    Texts.word(input.bound()),
                    input.value(),
                    input.counting().unit().code(),
                    ReadQuantityRepresentation.Per.of(input.counting().per()),
                    input.stated().isEmpty() ? null : input.stated(),
                    input.position(),
                    input.claim(),
                    input.source(),
                    input.quantity(),
                    input.conversion());
        }
    }

    /** One step. */
    @Schema(
            name = "ReckoningStep",
            description = "One step of a reckoning. Its number is `numerator` by `denominator`, exact.")
    public record StepRepresentation(
            @Schema(
                            description =
                                    "`multiply`, `divide`, `add` and `subtract` by the number; `below-zero`: its size, below zero;"
                                            + " `round`: to so many significant digits; `round-endless`: the same, only where its decimals"
                                            + " have no end; `round-decimals`: to so many digits behind the point.",
                            enumeration = {
                                "multiply",
                                "divide",
                                "add",
                                "subtract",
                                "below-zero",
                                "round",
                                "round-endless",
                                "round-decimals"
                            })
                    String operation,
            @Schema(description = "The number that it is done with, above the line.") @Nullable BigInteger numerator,
            @Schema(description = "The same, below the line.") @Nullable BigInteger denominator,
            @Schema(description = "The published rate that the number is.")
                    AppliedRateRepresentation.@Nullable PublishedRate rate,
            @Schema(description = "The figure that the number is.") @Nullable InputRepresentation with,
            @Schema(description = "To how many digits it is rounded.", examples = "34") @Nullable Integer digits,
            @Schema(
                            description =
                                    "How it is rounded: to the nearest, of two the even or the larger one; down or up.",
                            enumeration = {"half-even", "half-up", "floor", "ceiling"})
                    @Nullable
                    String mode) {

        static List<StepRepresentation> all(List<Step> steps) {
            return steps.stream().map(StepRepresentation::of).toList();
        }

        private static StepRepresentation of(Step step) {
            BigFraction by = step.by();
            return new StepRepresentation(
                    Texts.word(step.operation()),
                    by == null ? null : by.getNumerator(),
                    by == null ? null : by.getDenominator(),
                    step.rate() == null
                            ? null
                            : AppliedRateRepresentation.PublishedRate.of(Objects.requireNonNull(step.rate())),
                    step.with() == null ? null : InputRepresentation.of(Objects.requireNonNull(step.with())),
                    step.mode() == null ? null : step.digits(),
                    step.mode() == null ? null : Texts.word(Objects.requireNonNull(step.mode())));
        }
    }
}
