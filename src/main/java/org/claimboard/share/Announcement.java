package org.claimboard.share;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.claim.Article;
import org.claimboard.claim.Claim;
import org.claimboard.comparison.Axis;
import org.claimboard.dossier.ComparisonDossier;
import org.claimboard.dossier.Dossier;
import org.claimboard.dossier.Row;
import org.claimboard.reading.ClaimWords;
import org.claimboard.reading.Day;
import org.claimboard.reading.FigureWords;
import org.claimboard.reading.Figures;
import org.claimboard.reading.HistoryWords;
import org.claimboard.reading.Mark;
import org.claimboard.reading.PageWords;
import org.claimboard.reading.Scale;
import org.claimboard.reading.ScaleWords;
import org.claimboard.record.Quantity;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** What the picture of a page shows, in the reader's words. */
final class Announcement {

    private static final int LINES_BELOW_A_CLAIM = 4;
    private static final int LINES_OF_A_COMPARISON = 6;

    private final Language reader;

    private Announcement(Language reader) {
        this.reader = reader;
    }

    /**
     * The verdict on a claim, and its figures beside those that compete with them.
     *
     * @param question the first comparison that shows the claim; null if none does
     */
    static Picture of(Dossier dossier, @Nullable ComparisonDossier question, String newsroom, Language reader) {
        Announcement words = new Announcement(reader);
        Claim claim = dossier.claim();
        String claimant = words.claimant(dossier);
        Day stated = Day.ofNullable(claim.stated, reader);
        return new Picture(
                newsroom,
                null,
                words.badge(claim),
                claim.title.in(reader.tag()),
                stated == null ? claimant : claimant + ", " + stated.text(),
                question == null ? null : words.figure(question, claim.slug, LINES_BELOW_A_CLAIM));
    }

    /** A contested question with its figures. */
    static Picture of(ComparisonDossier question, String newsroom, Language reader) {
        Announcement words = new Announcement(reader);
        return new Picture(
                newsroom,
                words.words(PageWords.class).dashboardTitle(),
                null,
                question.question().in(reader.tag()),
                "",
                words.figure(question, "", LINES_OF_A_COMPARISON));
    }

    private String claimant(Dossier dossier) {
        String name = dossier.claim().claimant.names.in(reader.tag());
        Article attributing = dossier.attributing();
        return attributing == null
                ? name
                : attributing.publisher + " " + words(ClaimWords.class).attributesTo() + " " + name;
    }

    /** A withdrawn claim has no verdict that counts. */
    private Picture.Badge badge(Claim claim) {
        if (claim.isRetracted()) {
            return new Picture.Badge(words(HistoryWords.class).retracted(), null);
        }
        return claim.verdict() == null
                ? new Picture.Badge(words(PageWords.class).notAssessed(), null)
                : new Picture.Badge(words(ScaleWords.class).verdict(claim.verdict()), claim.verdict());
    }

    private Picture.@Nullable Figure figure(ComparisonDossier question, String claim, int most) {
        List<Row> rows = chosen(question.rows(), claim, most);
        if (rows.isEmpty()) {
            return null;
        }
        Scale scale = Scale.of(question.reckoned().axis(), question.comparison().unit, reader);
        int more = question.rows().size() - rows.size();
        return new Picture.Figure(
                claim.isEmpty() ? "" : question.question().in(reader.tag()),
                scale == null
                        ? List.of()
                        : scale.ticks().stream()
                                .map(tick -> new Picture.Tick(tick.at().doubleValue(), tick.label()))
                                .toList(),
                rows.stream().map(row -> line(row, axis(question, row), claim)).toList(),
                more == 0 ? "" : words(ShareWords.class).morePositions(more));
    }

    /** The first rows, but those of the claim in any case, in the order in which they stand. */
    private static List<Row> chosen(List<Row> rows, String claim, int most) {
        List<Row> own =
                rows.stream().filter(row -> isOf(row, claim)).limit(most).toList();
        List<Row> chosen = new ArrayList<>();
        int others = most - own.size();
        for (Row row : rows) {
            if (own.contains(row)) {
                chosen.add(row);
            } else if (others > 0) {
                chosen.add(row);
                others--;
            }
        }
        return chosen;
    }

    /** That of the picture, if the figure is of its kind; else it is not drawn. */
    private static @Nullable Axis axis(ComparisonDossier question, Row row) {
        return question.reckoned().changesScale(row.standing(), null)
                ? null
                : question.reckoned().axis();
    }

    private Picture.Line line(Row row, @Nullable Axis axis, String claim) {
        Mark mark = Mark.of(row.number(), axis);
        return new Picture.Line(
                row.position().label.in(reader.tag()),
                amount(row),
                mark == null
                        ? null
                        : new Picture.Stretch(
                                mark.from().doubleValue(), mark.to().doubleValue()),
                isOf(row, claim),
                remark(row));
    }

    /** In the unit of the comparison, or else in its own. */
    private String amount(Row row) {
        String amount = Figures.of(row.number(), reader);
        Quantity stated = row.quantity();
        String own = amount != null || stated == null ? amount : Figures.of(stated, reader);
        return own == null ? words(PageWords.class).noNumber() : own;
    }

    private String remark(Row row) {
        if (row.calculated()) {
            return words(ScaleWords.class).role(row.role());
        }
        return row.apart().isEmpty() ? "" : words(FigureWords.class).notComparable();
    }

    private static boolean isOf(Row row, String claim) {
        Claim stating = row.stating();
        return stating != null && stating.slug.equals(claim);
    }

    private <T> T words(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(reader.tag()));
    }
}
