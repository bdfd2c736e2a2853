package org.claimboard.share;

import static org.claimboard.share.Columns.keys;
import static org.claimboard.share.Columns.list;
import static org.claimboard.share.Columns.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimboard.api.AppliedRateRepresentation;
import org.claimboard.api.ClaimHead;
import org.claimboard.api.ComparisonRepresentation;
import org.claimboard.api.ConversionCheckRepresentation;
import org.claimboard.api.GapRepresentation;
import org.claimboard.api.QuantityRepresentation;
import org.claimboard.api.QuantityRepresentation.ConversionRepresentation;
import org.claimboard.api.QuantityRepresentation.ScopeRepresentation;
import org.claimboard.api.ReckonedRepresentation;
import org.claimboard.api.SourceHead;
import org.claimboard.api.StandingRepresentation;
import org.claimboard.api.StandingRepresentation.NormalisedRepresentation;
import org.jspecify.annotations.Nullable;

/** What is counted, and what is set side by side, as tables. Their order is that of the pages. */
final class FigureTables {

    static final Table<QuantityRow> QUANTITIES = Table.flat(
            "quantities",
            "Quantities that claims and their evidence state",
            List.of("claim", "source", "number"),
            new Columns<QuantityRow>()
                    .string("claim", "Slug of the claim", QuantityRow::claim)
                    .string("source", "Slug of the source; empty where the claim itself states it", QuantityRow::source)
                    .integer("number", "Place among those of the claim or of the source, from 1", QuantityRow::number)
                    .with(stated(QuantityRow::quantity))
                    .all(),
            PublishedRecords::quantities);

    static final Table<ConversionRow> CONVERSIONS = Table.flat(
            "conversions",
            "Conversions that claims and their evidence state; those of claims held against the published rate",
            List.of("claim", "source", "quantity", "number"),
            conversions(),
            PublishedRecords::conversions);

    static final Table<ComparisonRepresentation> COMPARISONS = new Table<>(
            "comparisons",
            "Contested questions",
            List.of("slug"),
            new Columns<ComparisonRepresentation>()
                    .string("slug", "Stable readable key", ComparisonRepresentation::slug)
                    .texts("question", "The question", ComparisonRepresentation::question)
                    .texts("why", "Why these positions stand side by side", ComparisonRepresentation::why)
                    .string("unit", "What the numbers are counted in", ComparisonRepresentation::unit)
                    .each("per", ComparisonRepresentation::per)
                    .string("at", "The day, month or year of the rates", ComparisonRepresentation::at)
                    .count("positions", "How many positions it has", ComparisonRepresentation::positions)
                    .all(),
            PublishedRecords::comparisons);

    static final Table<PositionRow> POSITIONS = Table.flat(
            "positions",
            "Positions of contested questions",
            List.of("comparison", "key"),
            positions(),
            PublishedRecords::positions);

    static final Table<RatioRow> RATIOS = Table.flat(
            "ratios",
            "Ratios and differences between positions",
            List.of("comparison", "drawn", "larger", "smaller"),
            ratios(),
            PublishedRecords::ratios);

    private FigureTables() {}

    private static List<Column<ConversionRow>> conversions() {
        Function<ConversionRow, @Nullable ConversionRepresentation> stated = ConversionRow::conversion;
        Function<ConversionRow, @Nullable ConversionCheckRepresentation> check =
                Columns.of(stated, ConversionRepresentation::check);
        return new Columns<ConversionRow>()
                .string("claim", "Slug of the claim", ConversionRow::claim)
                .string("source", "Slug of the source; empty where the claim itself states it", ConversionRow::source)
                .integer(
                        "quantity", "Which of the quantities of the same is converted, from 1", ConversionRow::quantity)
                .integer("number", "Place among the conversions of that quantity, from 1", ConversionRow::number)
                .string("stated", "As it was written", row -> row.conversion().stated())
                .number("value", "The converted number, exact", row -> row.conversion()
                        .value())
                .string("unit", "What it is counted in", row -> row.conversion().unit())
                .string(
                        "qualifier",
                        "How the words limit it",
                        row -> word(row.conversion().qualifier()))
                .string("at", "The day, month or year whose rate checks it", row -> row.conversion()
                        .at())
                .string("finding", "Slug of the claim that records it", row -> row.conversion()
                        .finding())
                .number(
                        "implied",
                        "The rate that it implies",
                        row -> value(check.apply(row), ConversionCheckRepresentation::implied))
                .number(
                        "correct",
                        "The amount at the published rate",
                        row -> value(check.apply(row), ConversionCheckRepresentation::correct))
                .number(
                        "error_percent",
                        "How far it is off, in percent, to one decimal",
                        row -> value(check.apply(row), ConversionCheckRepresentation::errorPercent))
                .truth(
                        "off",
                        "Whether it is off by more than 2 percent",
                        Columns.of(check, ConversionCheckRepresentation::off))
                .string(
                        "gap",
                        "Why there is nothing to hold it against",
                        Columns.of(Columns.of(check, ConversionCheckRepresentation::gap), GapRepresentation::reason))
                .with(rate(Columns.of(check, ConversionCheckRepresentation::rate)))
                .all();
    }

    private static List<Column<PositionRow>> positions() {
        Function<PositionRow, @Nullable StandingRepresentation> standing = PositionRow::standing;
        Function<PositionRow, @Nullable NormalisedRepresentation> number =
                Columns.of(standing, StandingRepresentation::normalised);
        Function<PositionRow, @Nullable ClaimHead> stating = Columns.of(standing, StandingRepresentation::statedBy);
        return new Columns<PositionRow>()
                .string("comparison", "Slug of the comparison", row -> row.comparison()
                        .slug())
                .integer("place", "Place in it, from 1", PositionRow::place)
                .string("key", "Name of the position in it", row -> row.standing()
                        .key())
                .string(
                        "role",
                        "What stands here: claim, external, calculation or doubt",
                        row -> word(row.standing().role()))
                .texts("label", "What to call it", row -> row.standing().label())
                .integer("group", "Figures of one number count the same; empty for a doubt", row -> row.standing()
                        .group())
                .texts("note", "Remark of the newsroom", row -> row.standing().note())
                .string("claim", "Slug of the claim that stands here", row -> row.standing()
                        .claim()
                        .slug())
                .string("stated_by", "Slug of the claim that states the number", Columns.of(stating, ClaimHead::slug))
                .string(
                        "verdict",
                        "Current verdict on the claim that states the number",
                        Columns.of(stating, ClaimHead::verdict))
                .truth("retracted", "Whether that claim was withdrawn", Columns.of(stating, ClaimHead::retracted))
                .truth("withdrawn", "Whether a claim on which the number rests was withdrawn", row -> row.standing()
                        .withdrawn())
                .string(
                        "source",
                        "Slug of the source whose number stands here instead of the claim's own",
                        Columns.of(Columns.of(standing, StandingRepresentation::source), SourceHead::slug))
                .with(stated(Columns.of(standing, StandingRepresentation::quantity)))
                .string("unit", "The unit of the comparison", row -> row.standing()
                        .normalised()
                        .unit())
                .each("per", row -> row.standing().normalised().per())
                .number("value", "The number in that unit; what fell is below zero", row -> row.standing()
                        .normalised()
                        .value())
                .number("lower", "Its lower bound", row -> row.standing()
                        .normalised()
                        .lower())
                .number("upper", "Its upper bound", row -> row.standing()
                        .normalised()
                        .upper())
                .string(
                        "qualifier",
                        "How the words limit it",
                        row -> word(row.standing().normalised().qualifier()))
                .truth("exact", "Whether it is exact; else it is rounded to 34 digits", PositionRow::isExact)
                .number("shown_value", "The number as pages show it", row -> row.shown("value"))
                .number("shown_lower", "Its lower bound as pages show it", row -> row.shown("lower"))
                .number("shown_upper", "Its upper bound as pages show it", row -> row.shown("upper"))
                .string(
                        "gap",
                        "Why there is no number",
                        Columns.of(Columns.of(number, NormalisedRepresentation::gap), GapRepresentation::reason))
                .with(rate(Columns.of(number, NormalisedRepresentation::rate)))
                .string("how", "How the number was reckoned", PositionRow::how)
                .string(
                        "not_comparable_with",
                        "Names of the positions with which it does not compare",
                        PositionRow::apart)
                .string("differs_in", "In what it differs from them", PositionRow::differsIn)
                .string(
                        "doubted_by",
                        "Names of the positions that doubt it",
                        row -> keys(row.standing().doubtedBy()))
                .string(
                        "disputes",
                        "Slugs of the claims that a doubt disputes",
                        row -> keys(row.standing().disputes()))
                .all();
    }

    private static List<Column<RatioRow>> ratios() {
        Columns<RatioRow> columns = new Columns<RatioRow>()
                .string("comparison", "Slug of the comparison", RatioRow::comparison)
                .string("drawn", "suggested by the text, or fair between like and like", RatioRow::drawn)
                .string("larger", "Name of the larger position", row -> row.ratio()
                        .larger())
                .string("smaller", "Name of the smaller position", row -> row.ratio()
                        .smaller())
                .texts("why", "What to know about it", row -> row.ratio().why());
        reckoned(columns, "ratio", "The larger by the smaller", row -> row.ratio()
                .ratio());
        reckoned(columns, "difference", "The larger less the smaller", row -> row.ratio()
                .difference());
        return columns.string(
                        "gap",
                        "Why there is no ratio",
                        Columns.of(row -> row.ratio().gap(), GapRepresentation::reason))
                .truth("like_for_like", "Whether nothing keeps the two from being compared", row -> row.ratio()
                        .notComparable()
                        .isEmpty())
                .all();
    }

    private static void reckoned(
            Columns<RatioRow> columns,
            String name,
            String description,
            Function<RatioRow, @Nullable ReckonedRepresentation> value) {
        Function<RatioRow, ReckonedRepresentation.@Nullable Rounded> shown =
                Columns.of(value, ReckonedRepresentation::rounded);
        columns.number(name, description, row -> value(value.apply(row), ReckonedRepresentation::value))
                .number(
                        name + "_lower",
                        "Its lower bound",
                        row -> value(value.apply(row), ReckonedRepresentation::lower))
                .number(
                        name + "_upper",
                        "Its upper bound",
                        row -> value(value.apply(row), ReckonedRepresentation::upper))
                .string(name + "_limit", "What limits it to one side", row -> {
                    ReckonedRepresentation found = value.apply(row);
                    return found == null ? null : word(found.limit());
                })
                .number(
                        "shown_" + name,
                        "As pages show it",
                        row -> value(shown.apply(row), ReckonedRepresentation.Rounded::value))
                .number(
                        "shown_" + name + "_lower",
                        "Its lower bound as pages show it",
                        row -> value(shown.apply(row), ReckonedRepresentation.Rounded::lower))
                .number(
                        "shown_" + name + "_upper",
                        "Its upper bound as pages show it",
                        row -> value(shown.apply(row), ReckonedRepresentation.Rounded::upper));
    }

    /** A number as it was stated, with what exactly it counts. */
    private static <R> Consumer<Columns<R>> stated(Function<R, @Nullable QuantityRepresentation> quantity) {
        Function<R, @Nullable ScopeRepresentation> scope = Columns.of(quantity, QuantityRepresentation::scope);
        return columns -> columns.number(
                        "stated_value",
                        "The number as stated",
                        row -> value(quantity.apply(row), QuantityRepresentation::value))
                .number(
                        "stated_lower",
                        "Its lower bound",
                        row -> value(quantity.apply(row), QuantityRepresentation::lower))
                .number(
                        "stated_upper",
                        "Its upper bound",
                        row -> value(quantity.apply(row), QuantityRepresentation::upper))
                .truth(
                        "stated_none",
                        "Whether the words give no number",
                        Columns.of(quantity, QuantityRepresentation::none))
                .string("stated_unit", "What it is counted in", Columns.of(quantity, QuantityRepresentation::unit))
                .each("stated_per", Columns.of(quantity, QuantityRepresentation::per))
                .string(
                        "stated_qualifier",
                        "How the words limit it",
                        Columns.of(quantity, one -> word(one.qualifier())))
                .string("stated", "As it was written", Columns.of(quantity, QuantityRepresentation::stated))
                .string(
                        "kind",
                        "level, change, share, ratio or difference",
                        Columns.of(quantity, one -> word(one.kind())))
                .string(
                        "direction",
                        "Which way it moved: up or down",
                        Columns.of(quantity, one -> word(one.direction())))
                .string("base", "What a change is held against", Columns.of(quantity, one -> word(one.base())))
                .string(
                        "period",
                        "The time it is for, as ISO 8601 or FY2026",
                        Columns.of(quantity, QuantityRepresentation::period))
                .day("as_of", "The day it holds for", Columns.of(quantity, QuantityRepresentation::asOf))
                .texts("measure", "What it measures", Columns.of(scope, ScopeRepresentation::measure))
                .texts("subject", "Whose number it is", Columns.of(scope, ScopeRepresentation::subject))
                .texts("phase", "Which phase of the work", Columns.of(scope, ScopeRepresentation::phase))
                .texts("hardware", "Which hardware", Columns.of(scope, ScopeRepresentation::hardware))
                .texts("population", "Of whom or of what", Columns.of(scope, ScopeRepresentation::population))
                .texts("area", "Where", Columns.of(scope, ScopeRepresentation::place))
                .texts("method", "How it was measured", Columns.of(scope, ScopeRepresentation::method))
                .texts("period_words", "Which period", Columns.of(scope, ScopeRepresentation::period))
                .lists("conditions", "Further conditions", row -> {
                    ScopeRepresentation found = scope.apply(row);
                    return found == null
                            ? List.of()
                            : list(found.conditions()).stream()
                                    .flatMap(one -> Stream.of(one.name(), one.text()))
                                    .toList();
                })
                .lists("includes", "What is counted in", row -> {
                    ScopeRepresentation found = scope.apply(row);
                    return found == null ? List.of() : found.includes();
                })
                .lists("excludes", "What is left out", row -> {
                    ScopeRepresentation found = scope.apply(row);
                    return found == null ? List.of() : found.excludes();
                });
    }

    private static <R> Consumer<Columns<R>> rate(Function<R, @Nullable AppliedRateRepresentation> rate) {
        return columns -> columns.number(
                        "rate",
                        "The rate used, to 34 digits",
                        row -> value(rate.apply(row), AppliedRateRepresentation::rate))
                .string("rate_base", "The currency converted from", Columns.of(rate, AppliedRateRepresentation::base))
                .string("rate_quote", "The currency converted to", Columns.of(rate, AppliedRateRepresentation::quote))
                .string(
                        "rate_period",
                        "The day, month or year it holds for",
                        Columns.of(rate, AppliedRateRepresentation::period))
                .string("rate_way", "direct, inverse, cross or same", Columns.of(rate, AppliedRateRepresentation::way))
                .string(
                        "rate_series",
                        "Slugs of the series that it rests on",
                        Columns.of(
                                rate,
                                one -> keys(one.used().stream()
                                        .map(AppliedRateRepresentation.PublishedRate::series)
                                        .toList())))
                .string(
                        "rate_sources",
                        "Slugs of the sources of these",
                        Columns.of(
                                rate,
                                one -> keys(one.used().stream()
                                        .flatMap(used -> used.sources().stream())
                                        .distinct()
                                        .toList())));
    }

    private static <P> @Nullable BigDecimal value(@Nullable P part, Function<P, @Nullable BigDecimal> number) {
        return part == null ? null : number.apply(part);
    }
}
