package org.claimboard.api;

import java.math.BigDecimal;
import org.claimboard.quantity.DenominatorNames;
import org.claimboard.quantity.FigureNames;
import org.claimboard.quantity.Interval;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.quantity.Sense;
import org.claimboard.record.Denominator;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quantity as words of a text state it. */
@Schema(
        name = "ReadQuantity",
        description = "A quantity as words of a text state it: one exact value, or both bounds of a range. Numbers are"
                + " exact decimals without exponent: read them with a decimal type where digits matter.")
public record ReadQuantityRepresentation(
        @Schema(description = "The exact number, in `unit`; absent of a range.", examples = "5600000") @Nullable
                BigDecimal value,
        @Schema(description = "The lower bound of a range, inclusive.") @Nullable BigDecimal lower,
        @Schema(description = "The upper bound of a range, inclusive.") @Nullable BigDecimal upper,
        @Schema(
                        description = "What it is counted in: a currency by its ISO 4217 code, a measure by its CLDR"
                                + " identifier or the plural that claims use, or the plural name of a counted"
                                + " thing. Absent if no words name it.",
                        examples = "megawatt-hour")
                @Nullable
                String unit,
        @Schema(description = "What the unit is called, as on the pages.") @Nullable LocalizedText unitName,
        @Schema(description = "What the figure is for each of; absent of a whole.") @Nullable Per per,
        @Schema(
                        description = "What kind of figure it is; `year` is a point in the calendar, and no amount.",
                        enumeration = {"level", "change", "share", "ratio", "difference", "interval", "year"},
                        examples = "level")
                String kind,
        @Schema(
                        description = "Which way it changed.",
                        enumeration = {"up", "down"})
                @Nullable
                String direction,
        @Schema(description = "What a change is held against.", examples = "previous-year") @Nullable String base,
        @Schema(
                        description = "The time that the figure is for: a year, half, quarter, month or fiscal year.",
                        examples = {"2026", "2026-H1", "2026-Q3", "2026-09", "FY2026"})
                @Nullable
                String period,
        @Schema(description = "The stretch in which the value lies.") @Nullable Around interval,
        @Schema(description = "How the words limit the number; absent if they state it flat.") @Nullable
                Qualifier qualifier,
        @Schema(description = "The words that state it.", examples = "약 560만 달러") String words,
        @Schema(description = "Where the words begin in the text, in UTF-16 code units.", minimum = "0") int start,
        @Schema(description = "Where they end, exclusive, in UTF-16 code units.", minimum = "0") int end) {

    /** A denominator. */
    @Schema(name = "Per", description = "What a figure is for each of: 100,000 people, a kilowatt-hour, a year.")
    public record Per(
            @Schema(description = "How many.", examples = "100000") BigDecimal value,
            @Schema(description = "Of what, by the codes of `unit`.", examples = "people") String unit,
            @Schema(description = "What the unit is called.") LocalizedText unitName) {

        /** As forms and spreadsheets read it: per 100,000 people. */
        public String words() {
            return DenominatorNames.typed(new Denominator(value, new Unit(unit)), "en");
        }

        static @Nullable Per of(@Nullable Denominator per) {
            return per == null ? null : new Per(per.value(), per.unit().code(), name(per.unit()));
        }
    }

    /** An interval. */
    @Schema(name = "ValueInterval", description = "The stretch in which a value lies.")
    public record Around(
            @Schema(description = "The lower bound, inclusive.") BigDecimal lower,
            @Schema(description = "The upper bound, inclusive.") BigDecimal upper,
            @Schema(description = "How sure, in percent; absent if the words do not say.", examples = "95") @Nullable
                    BigDecimal level) {

        static @Nullable Around of(@Nullable Interval interval) {
            return interval == null ? null : new Around(interval.lower(), interval.upper(), interval.level());
        }
    }

    static ReadQuantityRepresentation of(ReadQuantity read) {
        Sense sense = read.sense();
        Unit unit = read.unit();
        return new ReadQuantityRepresentation(
                read.value(),
                read.lower(),
                read.upper(),
                unit == null ? null : unit.code(),
                unit == null ? null : name(unit),
                Per.of(sense.per()),
                Texts.word(sense.kind()),
                sense.direction() == null ? null : Texts.word(sense.direction()),
                sense.base(),
                sense.period() == null ? null : sense.period().code(),
                Around.of(sense.interval()),
                read.qualifier(),
                read.words(),
                read.start(),
                read.end());
    }

    private static LocalizedText name(Unit unit) {
        return FigureNames.of(unit);
    }
}
