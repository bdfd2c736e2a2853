package org.claimboard.share;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Source;
import org.claimboard.comparison.Axis;
import org.claimboard.comparison.Pairing;
import org.claimboard.comparison.QuotedRate;
import org.claimboard.dossier.ComparisonDossier;
import org.claimboard.dossier.FigureOrder;
import org.claimboard.dossier.Row;
import org.claimboard.dossier.RowGroup;
import org.claimboard.reading.Day;
import org.claimboard.reading.FigureWords;
import org.claimboard.reading.Figures;
import org.claimboard.reading.HistoryWords;
import org.claimboard.reading.Mark;
import org.claimboard.reading.PageWords;
import org.claimboard.reading.Scale;
import org.claimboard.reading.ScaleWords;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Quantity;
import org.claimboard.record.Scope;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** Puts a contested question into the words of its chart. */
final class Charting {

    /** Positions on one chart: more are for the page. */
    private static final int MOST = 30;

    private static final int MOST_RATIOS = 3;
    private static final int MOST_SOURCES = 8;

    private static final List<Function<Scope, @Nullable LocalizedText>> FURTHER =
            List.of(Scope::phase, Scope::hardware, Scope::population, Scope::place, Scope::method, Scope::period);

    private final ComparisonDossier question;
    private final Language reader;

    private Charting(ComparisonDossier question, Language reader) {
        this.question = question;
        this.reader = reader;
    }

    /**
     * @param day on which readers last saw it changed
     * @param address of its page, in full
     */
    static Chart of(ComparisonDossier question, String newsroom, LocalDate day, String address, Language reader) {
        Charting words = new Charting(question, reader);
        LocalizedText finding = question.finding();
        String asked = question.question().in(reader.tag());
        int more = Math.max(0, question.rows().size() - MOST);
        return new Chart(
                finding == null ? asked : finding.in(reader.tag()),
                finding == null ? "" : asked,
                words.groups(),
                words.ratios(),
                more == 0 ? "" : words.words(ShareWords.class).morePositions(more),
                words.foot(newsroom, day),
                address);
    }

    /** The groups of the page, up to so many positions. */
    private List<Chart.Group> groups() {
        List<RowGroup> groups = question.groups(FigureOrder.RECORD);
        List<String> headings = headings(groups);
        List<Chart.Group> drawn = new ArrayList<>();
        int room = MOST;
        for (int i = 0; i < groups.size() && room > 0; i++) {
            Chart.Group group = group(groups.get(i), headings.get(i), room);
            drawn.add(group);
            room -= group.lines().size();
        }
        return drawn;
    }

    private Chart.Group group(RowGroup group, String heading, int room) {
        List<Row> rows = group.rows();
        Axis axis = rows.stream().anyMatch(row -> row.number().isKnown())
                ? question.reckoned().axis(rows.get(0).standing())
                : null;
        FigureWords words = words(FigureWords.class);
        return new Chart.Group(
                group.differsIn().isEmpty() ? words.groupUnclear() : words.notComparable(),
                heading,
                Scale.of(axis, question.comparison().unit, reader),
                rows.stream().limit(room).map(row -> line(row, group, axis)).toList());
    }

    /** What each group measures; where two measure the same, with what else their scopes say. A single one needs none. */
    private List<String> headings(List<RowGroup> groups) {
        if (groups.size() == 1) {
            return List.of("");
        }
        List<String> measures = groups.stream().map(this::measure).toList();
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<String> parts = new ArrayList<>(List.of(measures.get(i)));
            if (measures.indexOf(measures.get(i)) != measures.lastIndexOf(measures.get(i))) {
                List<Row> rows = groups.get(i).rows();
                for (Function<Scope, @Nullable LocalizedText> field : FURTHER) {
                    parts.add(said(rows, field));
                }
                rows.stream()
                        .flatMap(row -> Stream.ofNullable(row.quantity()))
                        .flatMap(quantity -> Stream.ofNullable(quantity.period()))
                        .findFirst()
                        .ifPresent(period -> parts.add(period.code()));
            }
            headings.add(parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
        }
        return headings;
    }

    private String measure(RowGroup group) {
        LocalizedText measure = group.measure();
        FigureWords words = words(FigureWords.class);
        if (measure != null) {
            return label(measure);
        }
        return group.numbered() ? words.groupUnknown() : words.groupNoNumber();
    }

    /** What the first says that says it; empty if none does. */
    private String said(List<Row> rows, Function<Scope, @Nullable LocalizedText> field) {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(field.apply(row.scope())))
                .findFirst()
                .map(this::label)
                .orElse("");
    }

    private Chart.Line line(Row row, RowGroup group, @Nullable Axis axis) {
        Mark mark = Mark.of(row.number(), axis);
        Chart.Kind kind =
                switch (row.role()) {
                    case CLAIM -> Chart.Kind.ARTICLE;
                    case CALCULATION -> Chart.Kind.CALCULATION;
                    case EXTERNAL, DOUBT -> Chart.Kind.ELSEWHERE;
                };
        return new Chart.Line(
                row.position().label.in(reader.tag()), about(row, group), amount(row), mark, kind, row.withdrawn());
    }

    private String about(Row row, RowGroup group) {
        List<String> parts = new ArrayList<>();
        parts.add(words(ScaleWords.class).role(row.role()));
        Claim stating = row.stating();
        if (row.withdrawn()) {
            parts.add(words(HistoryWords.class).retracted());
        } else if (row.source() == null && stating != null && stating.verdict() != null) {
            parts.add(words(ScaleWords.class).verdict(stating.verdict()));
        }
        if (!row.doubts().isEmpty()) {
            parts.add(words(FigureWords.class).doubt());
        }
        if (!group.apart(row).isEmpty()) {
            parts.add(apart(row, group));
        }
        return String.join(" · ", parts);
    }

    /** With how many of its own group it does not compare, and why. */
    private String apart(Row row, RowGroup group) {
        FigureWords words = words(FigureWords.class);
        String fields = group.differsIn(row).stream()
                .map(words(ScaleWords.class)::field)
                .collect(Collectors.joining(", "));
        String with = words.notComparableWith(group.apart(row).size());
        return words.notComparable() + " " + with + (fields.isEmpty() ? "" : ": " + fields);
    }

    /** In the unit of the comparison, or else in its own. */
    private String amount(Row row) {
        String amount = Figures.of(row.number(), reader);
        Quantity stated = row.quantity();
        String own = amount != null || stated == null ? amount : Figures.of(stated, reader);
        return own == null ? words(PageWords.class).noNumber() : own;
    }

    private List<Chart.Ratio> ratios() {
        FigureWords words = words(FigureWords.class);
        return Stream.concat(
                        question.suggested().stream().flatMap(pairing -> ratio(pairing, words.struck(), words)),
                        question.fair().stream().flatMap(pairing -> ratio(pairing, words.fairRatio(), words)))
                .limit(MOST_RATIOS)
                .toList();
    }

    private Stream<Chart.Ratio> ratio(Pairing pairing, String kind, FigureWords words) {
        if (pairing.ratio() == null) {
            return Stream.empty();
        }
        boolean struck = !pairing.isLikeForLike();
        String ends = label(pairing.larger().position().label) + " : "
                + label(pairing.smaller().position().label);
        String said = struck ? words.struck() : kind.equals(words.struck()) ? words.suggestedRatio() : kind;
        return Stream.of(new Chart.Ratio(
                Figures.ratio(pairing.ratio(), reader), said.replaceFirst("[:：]\\s*$", "") + ": " + ends, struck));
    }

    private String label(LocalizedText text) {
        return text.in(reader.tag());
    }

    private List<String> foot(String newsroom, LocalDate day) {
        ShareWords words = words(ShareWords.class);
        List<String> lines = new ArrayList<>();
        String sources = sources();
        if (!sources.isEmpty()) {
            lines.add(words.chartSources(sources));
        }
        String rates = question.rates().stream()
                .flatMap(rate -> rate.used().stream())
                .distinct()
                .map(this::rate)
                .collect(Collectors.joining("; "));
        if (!rates.isEmpty()) {
            lines.add(words.chartRates(rates));
        }
        lines.add(newsroom + " · " + words.chartDay(Day.of(day, reader).text()));
        return lines;
    }

    private String rate(QuotedRate rate) {
        return "1 " + rate.base() + " = " + rate.rate().toPlainString() + " " + rate.quote() + ", "
                + Day.ofPeriod(rate.period(), reader).text() + ", " + label(rate.name());
    }

    private String sources() {
        Set<String> names = new LinkedHashSet<>();
        for (Row row : question.rows()) {
            Source source = row.source();
            names.add(source == null ? label(row.claim().claimant.names) : name(source));
        }
        return names.stream().limit(MOST_SOURCES).collect(Collectors.joining(", "))
                + (names.size() > MOST_SOURCES ? " …" : "");
    }

    private static String name(Source source) {
        return source.publisher == null ? source.label() : source.publisher;
    }

    private <T> T words(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(reader.tag()));
    }
}
