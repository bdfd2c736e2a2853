package org.claimboard.share;

import static org.claimboard.share.Columns.keys;
import static org.claimboard.share.Columns.word;

import java.util.List;
import java.util.function.Function;
import org.claimboard.api.AppliedRateRepresentation;
import org.claimboard.api.ReckoningRepresentation.InputRepresentation;
import org.claimboard.api.ReckoningRepresentation.StepRepresentation;
import org.claimboard.api.UnitRepresentation;
import org.jspecify.annotations.Nullable;

/** What is needed to reckon again, as tables: who draws on whom, rates, sizes of units, and each reckoning step by step. */
final class ReckoningTables {

    static final Table<EdgeRow> EDGES = Table.flat(
            "edges",
            "Who draws on whom",
            List.of(),
            new Columns<EdgeRow>()
                    .string("from", "Slug of the source that draws on the other", EdgeRow::from)
                    .string("to", "Slug of the other source, or key of a named origin", EdgeRow::to)
                    .truth("named", "Whether the other is known by name only", EdgeRow::isNamed)
                    .texts("name", "What the named origin is", row -> row.edge().originName())
                    .string("kind", "How it draws on it", row -> word(row.edge().kind()))
                    .string(
                            "about",
                            "Slugs of the claims for which this holds; empty: for all",
                            row -> keys(row.edge().about()))
                    .truth("inferred", "Inferred from likeness of the texts", row -> row.edge()
                            .inferred())
                    .all(),
            PublishedRecords::edges);

    static final Table<DoubtRow> DOUBTS = Table.flat(
            "doubts",
            "Doubts about claims",
            List.of(),
            new Columns<DoubtRow>()
                    .string("claim", "Slug of the claim that is doubted", DoubtRow::claim)
                    .string("by", "Slug of the claim that doubts it", row -> row.doubt()
                            .by()
                            .slug())
                    .string("ground", "On what ground", row -> word(row.doubt().ground()))
                    .string("state", "open or answered", row -> word(row.doubt().state()))
                    .all(),
            PublishedRecords::doubts);

    static final Table<RateRow> RATES = Table.flat(
            "rates",
            "Exchange rates as published",
            List.of("series", "period"),
            new Columns<RateRow>()
                    .string("series", "Slug of the series", row -> row.series().slug())
                    .texts("name", "What the series is called", row -> row.series()
                            .name())
                    .string("base", "Currency of which one unit is priced", row -> row.series()
                            .base())
                    .string("quote", "Currency in which it is priced", row -> row.series()
                            .quote())
                    .string("period", "The day, month or year it holds for", row -> row.rate()
                            .period())
                    .number("rate", "Units of the quote currency for one of the base", row -> row.rate()
                            .rate())
                    .integer("preference", "Lower is used first", row -> row.series()
                            .preference())
                    .string(
                            "sources",
                            "Slugs of the sources",
                            row -> keys(row.series().sources()))
                    .all(),
            PublishedRecords::rates);

    static final Table<UnitRepresentation> UNITS = Table.flat(
            "units",
            "Units and their sizes",
            List.of("code"),
            new Columns<UnitRepresentation>()
                    .string("code", "As it stands in the other tables", UnitRepresentation::code)
                    .texts("name", "What it is called", UnitRepresentation::name)
                    .string("dimension", "Base units with their powers", UnitRepresentation::dimension)
                    .integer(
                            "factor_numerator",
                            "How many base units one is: above the line",
                            UnitRepresentation::factorNumerator)
                    .integer("factor_denominator", "The same, below the line", UnitRepresentation::factorDenominator)
                    .integer(
                            "offset_numerator",
                            "What is added then: above the line",
                            UnitRepresentation::offsetNumerator)
                    .integer("offset_denominator", "The same, below the line", UnitRepresentation::offsetDenominator)
                    .all(),
            UsedUnits::all);

    static final Table<ReckoningRow> RECKONINGS = Table.flat(
            "reckonings",
            "Where each reckoned number comes from",
            List.of("id"),
            new Columns<ReckoningRow>()
                    .string("id", "Tells it from all others", ReckoningRow::id)
                    .string("table", "The table that has the number", ReckoningRow::table)
                    .string("column", "The column in which it stands", ReckoningRow::column)
                    .string("from", "stated, normalised, conversion or correct", row -> start(row)
                            .from())
                    .string("number", "Which number of that figure: value, lower or upper", row -> start(row)
                            .number())
                    .number("start", "The number that it starts from", row -> start(row)
                            .value())
                    .string("unit", "What that is counted in", row -> start(row).unit())
                    .each("per", row -> start(row).per())
                    .string("position", "Name of the position at which it stands", row -> start(row)
                            .position())
                    .string("claim", "Slug of the claim that it belongs to", row -> start(row)
                            .claim())
                    .string("source", "Slug of the source that states it", row -> start(row)
                            .source())
                    .integer("quantity", "Which number of the claim or source it is, from 1", row -> start(row)
                            .quantity())
                    .integer("conversion", "Which conversion of that, from 1", row -> start(row)
                            .conversion())
                    .integer("steps", "How many steps lead to the result", row -> row.how()
                            .steps()
                            .size())
                    .number("result", "What came out", row -> row.how().result())
                    .truth("exact", "Whether nothing was lost by rounding", row -> row.how()
                            .exact())
                    .integer("exact_numerator", "The exact result, above the line", row -> row.how()
                            .exactNumerator())
                    .integer("exact_denominator", "The same, below the line", row -> row.how()
                            .exactDenominator())
                    .number("shown", "What pages show", row -> row.how().shown())
                    .all(),
            PublishedRecords::reckonings);

    static final Table<StepRow> STEPS = Table.flat(
            "steps",
            "How each number was reckoned, step by step",
            List.of("reckoning", "stage", "number"),
            steps(),
            PublishedRecords::steps);

    private ReckoningTables() {}

    private static List<Column<StepRow>> steps() {
        Function<StepRow, @Nullable StepRepresentation> step = StepRow::step;
        Function<StepRow, AppliedRateRepresentation.@Nullable PublishedRate> rate =
                Columns.of(step, StepRepresentation::rate);
        Function<StepRow, @Nullable InputRepresentation> with = Columns.of(step, StepRepresentation::with);
        return new Columns<StepRow>()
                .string("reckoning", "Its id", StepRow::reckoning)
                .string("stage", "reckon: to the result; show: from there to what is shown", StepRow::stage)
                .integer("number", "Place among those of the stage, from 1", StepRow::number)
                .string(
                        "operation",
                        "multiply, divide, add or subtract by the number; below-zero; round (significant digits),"
                                + " round-endless (only where decimals have no end), round-decimals",
                        row -> row.step().operation())
                .integer("numerator", "The number that it is done with, above the line", row -> row.step()
                        .numerator())
                .integer("denominator", "The same, below the line", row -> row.step()
                        .denominator())
                .string(
                        "series",
                        "Slug of the series whose rate it is",
                        Columns.of(rate, AppliedRateRepresentation.PublishedRate::series))
                .string(
                        "period",
                        "The day, month or year of that rate",
                        Columns.of(rate, AppliedRateRepresentation.PublishedRate::period))
                .string(
                        "from",
                        "Which figure it is: stated, normalised, conversion or correct",
                        Columns.of(with, InputRepresentation::from))
                .string(
                        "position",
                        "Name of the position whose figure it is",
                        Columns.of(with, InputRepresentation::position))
                .string("bound", "Which number of that figure", Columns.of(with, InputRepresentation::number))
                .integer("digits", "To how many digits it is rounded", row -> row.step()
                        .digits())
                .string("mode", "How: half-even, half-up, floor or ceiling", row -> row.step()
                        .mode())
                .all();
    }

    private static InputRepresentation start(ReckoningRow row) {
        return row.how().start();
    }
}
