package org.claimboard.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.claimboard.comparison.ConversionCheck;
import org.claimboard.comparison.Rates;
import org.claimboard.quantity.FigureNames;
import org.claimboard.record.ChangeBase;
import org.claimboard.record.Direction;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Quantity;
import org.claimboard.record.QuantityKind;
import org.claimboard.record.Scope;
import org.claimboard.record.StatedConversion;
import org.claimboard.record.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number as it was stated, exact to the digit. */
@Schema(
        name = "Quantity",
        description =
                "A number as a claim or a source states it: one exact value, or bounds of which either may be open,"
                        + " or the statement that no number is given. Numbers are exact decimals without exponent: read them with"
                        + " a decimal type where digits matter.")
public record QuantityRepresentation(
        @Schema(description = "The exact number, in `unit`.", examples = "5600000") @Nullable BigDecimal value,
        @Schema(description = "The lower bound, inclusive.") @Nullable BigDecimal lower,
        @Schema(description = "The upper bound, inclusive.") @Nullable BigDecimal upper,
        @Schema(description = "Whether the words give no number.") boolean none,
        @Schema(description = UNIT, examples = "USD") String unit,
        @Schema(description = "What the unit is called, as on the pages.") LocalizedText unitName,
        @Schema(description = "What the figure is for each of; absent of a whole.")
                ReadQuantityRepresentation.@Nullable Per per,
        @Schema(description = "What kind of figure it is; absent if it is not said.") @Nullable QuantityKind kind,
        @Schema(description = "Which way it moved, of a change or difference.") @Nullable Direction direction,
        @Schema(description = "What a change or difference is held against.") @Nullable ChangeBase base,
        @Schema(description = "How the words limit the number; absent if they state it flat.") @Nullable
                Qualifier qualifier,
        @Schema(description = "The words as stated.", examples = "약 560만 달러") String stated,
        @Schema(
                        description =
                                "The time that it is for: a year, half, quarter, month, day, span of two of these (ISO 8601)"
                                        + " or fiscal year, which may say in which month it begins.",
                        examples = {
                            "2026",
                            "2026-H1",
                            "2026-Q3",
                            "2026-03",
                            "2026-01/2026-06",
                            "FY2026",
                            "FY2026@2025-10"
                        })
                @Nullable
                String period,
        @Schema(description = "What exactly is counted.") ScopeRepresentation scope,
        @Schema(description = "The day the number holds for.", format = "date") @Nullable LocalDate asOf,
        @Schema(description = "The conversions that the text itself states beside the number.")
                List<ConversionRepresentation> conversions,
        @Schema(description = "A remark of the desk.") @Nullable LocalizedText note) {

    static final String UNIT = "What it is counted in: a currency by its ISO 4217 code, one of `year`, `percent` and"
            + " `gpu-hours`, or the plural name of a counted thing, such as `chips`.";

    static QuantityRepresentation of(Quantity quantity) {
        return of(quantity, ConversionRepresentation::of);
    }

    /** With the conversions that the text states held against the rates on file. */
    static QuantityRepresentation of(Quantity quantity, Rates rates) {
        return of(
                quantity,
                conversion -> ConversionRepresentation.of(quantity, ConversionCheck.of(quantity, conversion, rates)));
    }

    private static QuantityRepresentation of(
            Quantity quantity, Function<StatedConversion, ConversionRepresentation> represent) {
        return new QuantityRepresentation(
                quantity.value(),
                quantity.lower(),
                quantity.upper(),
                quantity.none(),
                quantity.unit().code(),
                unitName(quantity.unit()),
                ReadQuantityRepresentation.Per.of(quantity.per()),
                quantity.kind(),
                quantity.direction(),
                quantity.base(),
                quantity.qualifier(),
                quantity.stated(),
                quantity.period() == null ? null : quantity.period().code(),
                ScopeRepresentation.of(quantity.scope()),
                quantity.asOf(),
                quantity.conversions().stream().map(represent).toList(),
                quantity.note());
    }

    private static LocalizedText unitName(Unit unit) {
        return FigureNames.of(unit);
    }

    static @Nullable QuantityRepresentation ofNullable(@Nullable Quantity quantity) {
        return quantity == null ? null : of(quantity);
    }

    /** What exactly is counted. */
    @Schema(name = "Scope", description = "What exactly a quantity counts. What is absent is not known.")
    public record ScopeRepresentation(
            @Schema(description = "What the number measures.") @Nullable LocalizedText measure,
            @Schema(description = "Whose number it is: a model, a company, a fund.") @Nullable LocalizedText subject,
            @Schema(description = "Which phase of the work.") @Nullable LocalizedText phase,
            @Schema(description = "Which hardware.") @Nullable LocalizedText hardware,
            @Schema(description = "Of whom or of what.") @Nullable LocalizedText population,
            @Schema(description = "Where.") @Nullable LocalizedText place,
            @Schema(description = "How it was measured.") @Nullable LocalizedText method,
            @Schema(description = "Which period, in words.") @Nullable LocalizedText period,
            @Schema(description = "Further conditions under which it holds; absent if there are none.") @Nullable
                    List<ConditionRepresentation> conditions,
            @Schema(description = "What is counted in.") List<LocalizedText> includes,
            @Schema(description = "What is left out.") List<LocalizedText> excludes) {

        static ScopeRepresentation of(Scope scope) {
            return new ScopeRepresentation(
                    scope.measure(),
                    scope.subject(),
                    scope.phase(),
                    scope.hardware(),
                    scope.population(),
                    scope.place(),
                    scope.method(),
                    scope.period(),
                    scope.conditions().isEmpty()
                            ? null
                            : scope.conditions().stream()
                                    .map(one -> new ConditionRepresentation(one.name(), one.text()))
                                    .toList(),
                    scope.includes(),
                    scope.excludes());
        }
    }

    /** A further condition. */
    @Schema(name = "Condition", description = "A condition under which a number holds.")
    public record ConditionRepresentation(
            @Schema(description = "What the condition is about.") LocalizedText name,
            @Schema(description = "What it is here.") LocalizedText text) {}

    /** A conversion that the text states. */
    @Schema(name = "StatedConversion", description = "A conversion that the text itself states beside a number.")
    public record ConversionRepresentation(
            @Schema(description = "The words of the conversion.", examples = "약 75억 원") String stated,
            @Schema(description = "The converted number, exact.", examples = "7500000000") BigDecimal value,
            @Schema(description = UNIT, examples = "KRW") String unit,
            @Schema(description = "How the words limit the number; absent if they state it flat.") @Nullable
                    Qualifier qualifier,
            @Schema(
                            description = "The day, month or year at whose rate the desk checks it.",
                            examples = {"2025-01-31", "2025-01", "2021"})
                    @Nullable
                    String at,
            @Schema(description = "Slug of the claim that records the conversion as a finding.") @Nullable
                    String finding,
            @Schema(description = "The conversion held against the published rate; on the numbers of claims only.")
                    @Nullable
                    ConversionCheckRepresentation check) {

        static ConversionRepresentation of(StatedConversion conversion) {
            return of(conversion, null);
        }

        static ConversionRepresentation of(Quantity quantity, ConversionCheck check) {
            return of(check.conversion(), ConversionCheckRepresentation.of(quantity, check));
        }

        private static ConversionRepresentation of(
                StatedConversion conversion, @Nullable ConversionCheckRepresentation check) {
            return new ConversionRepresentation(
                    conversion.stated(),
                    conversion.value(),
                    conversion.unit().code(),
                    conversion.qualifier(),
                    conversion.at(),
                    conversion.finding(),
                    check);
        }
    }
}
