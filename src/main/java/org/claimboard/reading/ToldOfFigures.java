package org.claimboard.reading;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.claimboard.comparison.AppliedRate;
import org.claimboard.comparison.Normalised;
import org.claimboard.comparison.Pairing;
import org.claimboard.comparison.QuotedRate;
import org.claimboard.comparison.Reckoned;
import org.claimboard.comparison.Standing;
import org.claimboard.dossier.CheckedConversion;
import org.claimboard.dossier.ComparisonDossier;
import org.claimboard.dossier.FigureOrder;
import org.claimboard.dossier.Row;
import org.claimboard.dossier.RowGroup;
import org.claimboard.quantity.UnitNames;
import org.claimboard.record.Quantity;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/** What templates read of comparisons, which are in no language yet, in that of the reader. */
@TemplateExtension
final class ToldOfFigures {

    /** So many doubts or reasons are read at one place. */
    private static final int FEW = 12;

    private ToldOfFigures() {}

    /** The address of its page, from the language on. */
    static String path(ComparisonDossier comparison) {
        return "/comparisons/" + comparison.slug();
    }

    /** The axis ready to draw; null if nothing has a number. */
    static @Nullable Scale scale(ComparisonDossier comparison) {
        return Scale.of(comparison.reckoned().axis(), comparison.comparison().unit, Told.reader());
    }

    /** The axis on which the position stands; null if nothing has a number. */
    static @Nullable Scale scale(ComparisonDossier comparison, Row row) {
        return Scale.of(comparison.reckoned().axis(row.standing()), comparison.comparison().unit, Told.reader());
    }

    /** The axis on which the rows of a group stand; null if none of them has a number in the unit of the comparison. */
    static @Nullable Scale scale(ComparisonDossier comparison, RowGroup group) {
        return group.rows().stream()
                .filter(row -> !row.number().numbers().isEmpty())
                .findFirst()
                .map(row -> scale(comparison, row))
                .orElse(null);
    }

    /** Where the numbers of a group stand on a time axis, those of one place in a stack. */
    static TimePlot timePlot(ComparisonDossier comparison, RowGroup group) {
        return new TimePlot(MarkStack.of(group.rows().stream()
                .filter(row -> !row.number().numbers().isEmpty())
                .map(row -> new MarkStack.Placed(
                        row.role(), Objects.requireNonNull(mark(comparison, row)), row.withdrawn()))
                .toList()));
    }

    /** Where the number of the position stands on the axis; null if it has none. */
    static @Nullable Mark mark(ComparisonDossier comparison, Row row) {
        return Mark.of(row.number(), comparison.reckoned().axis(row.standing()));
    }

    /** The day, month or year of the rates; null if none are needed. */
    static @Nullable Day at(ComparisonDossier comparison) {
        String at = comparison.comparison().at;
        return at == null ? null : Day.ofPeriod(at, Told.reader());
    }

    /** The number in the unit of the comparison; null if there is none. */
    static @Nullable String amount(Standing standing) {
        return Figures.of(standing.normalised(), Told.reader());
    }

    /** The number as it is stated, of a position that has none in the unit of the comparison; null where it has none at all. */
    static @Nullable String ownAmount(Row row) {
        Quantity quantity = row.quantity();
        return quantity == null || row.number().isKnown() ? null : Figures.of(quantity, Told.reader());
    }

    /** The first of many, as many as anybody reads at one place. */
    static <T> List<T> few(List<T> all) {
        return all.size() > FEW ? all.subList(0, FEW) : all;
    }

    /** How many there are beyond these. */
    static int beyond(List<?> all) {
        return Math.max(0, all.size() - FEW);
    }

    /** All orders, that of the record first. */
    static List<FigureOrder> all(FigureOrder order) {
        return List.of(order.getDeclaringClass().getEnumConstants());
    }

    /** A letter about the page, for the reader's own mail program. */
    static String mailto(ComparisonDossier comparison) {
        return "mailto:?subject="
                + encoded(comparison.headline().in(Told.reader().tag())) + "&body="
                + encoded(Told.absolute(path(comparison)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** As in "18.1 to 1"; null with a gap. */
    static @Nullable String toOne(Pairing pairing) {
        Reckoned ratio = pairing.ratio();
        return ratio == null ? null : Figures.ratio(ratio, Told.reader());
    }

    /** The larger less the smaller; null with a gap. */
    static @Nullable String apartBy(Pairing pairing) {
        Reckoned difference = pairing.difference();
        Normalised in = pairing.larger().normalised();
        return difference == null ? null : Figures.difference(difference, in.unit(), in.per(), Told.reader());
    }

    /** As in "1 USD = 1,452.7 KRW". */
    static String price(AppliedRate rate) {
        return price(rate.base(), rate.rate(), rate.quote());
    }

    /** As in "1 USD = 1,452.7 KRW". */
    static String price(QuotedRate rate) {
        return price(rate.base(), rate.rate(), rate.quote());
    }

    static Day at(AppliedRate rate) {
        return Day.ofPeriod(rate.period(), Told.reader());
    }

    /** The rate that it implies; null if it implies none. */
    static @Nullable String implied(CheckedConversion conversion) {
        BigDecimal implied = conversion.check().implied();
        return implied == null
                ? null
                : side("1", conversion.quantity().unit()) + " = "
                        + side(
                                Figures.rate(implied, Told.reader()),
                                conversion.conversion().unit());
    }

    /** What the published rate gives, to three digits; null if there is none. */
    static @Nullable String correct(CheckedConversion conversion) {
        BigDecimal correct = conversion.check().correct();
        return correct == null
                ? null
                : Figures.rounded(correct, conversion.conversion().unit(), Told.reader());
    }

    /** As in −7.8%; null if there is nothing to tell it by. */
    static @Nullable String error(CheckedConversion conversion) {
        BigDecimal percent = conversion.check().shownErrorPercent();
        if (percent == null) {
            return null;
        }
        String sign = percent.signum() < 0 ? "−" : "+";
        return (percent.signum() == 0 ? "" : sign) + percent.abs().toPlainString() + "%";
    }

    private static String price(String base, BigDecimal rate, String quote) {
        return "1 " + base + " = " + Figures.rate(rate, Told.reader()) + " " + quote;
    }

    /** Currencies go by their codes, as rates are published. */
    private static String side(String number, Unit unit) {
        return unit.isCurrency()
                ? number + " " + unit
                : UnitNames.amount(
                        number, number.equals("1"), unit, Told.reader().tag());
    }
}
