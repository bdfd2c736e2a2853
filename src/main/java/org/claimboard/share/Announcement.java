package org.claimboard.share;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.claimboard.claim.Article;
import org.claimboard.claim.Claim;
import org.claimboard.dossier.ComparisonDossier;
import org.claimboard.dossier.Dossier;
import org.claimboard.dossier.Row;
import org.claimboard.reading.ClaimWords;
import org.claimboard.reading.Day;
import org.claimboard.reading.FigureWords;
import org.claimboard.reading.Figures;
import org.claimboard.reading.HistoryWords;
import org.claimboard.reading.PageWords;
import org.claimboard.reading.ScaleWords;
import org.claimboard.record.Quantity;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** What the picture of a page shows, in the reader's words. */
final class Announcement {

    /** A conclusion is one sentence; of an assessment without one, the reason serves if it is as short. */
    private static final int LONGEST_CONCLUSION = 140;

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
                words.conclusion(claim),
                question == null ? List.of() : words.numbers(question, claim.slug));
    }

    /** A contested question with its figures. */
    static Picture of(ComparisonDossier question, String newsroom, Language reader) {
        Announcement words = new Announcement(reader);
        return new Picture(
                newsroom,
                words.words(PageWords.class).dashboardTitle(),
                null,
                question.headline().in(reader.tag()),
                question.finding() == null ? "" : question.question().in(reader.tag()),
                "",
                words.numbers(question, ""));
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

    /** Of a claim that was withdrawn nothing counts that was found before. */
    private String conclusion(Claim claim) {
        if (claim.currentAssessment == null || claim.isRetracted()) {
            return "";
        }
        String found = claim.currentAssessment.inShort().in(reader.tag());
        return found.codePointCount(0, found.length()) <= LONGEST_CONCLUSION ? found : "";
    }

    /** Those of the claim first, then those that can be compared with them, then the others that have one. */
    private List<Picture.Figure> numbers(ComparisonDossier question, String claim) {
        List<Row> told =
                question.rows().stream().filter(row -> amount(row) != null).toList();
        List<Row> own = told.stream().filter(row -> isOf(row, claim)).toList();
        Row first = own.isEmpty() ? null : own.get(0);
        Comparator<Row> order = Comparator.<Row, Boolean>comparing(row -> !own.contains(row))
                .thenComparing(row -> first != null && isApart(row, first));
        return told.stream()
                .sorted(order)
                .limit(Picture.MOST_NUMBERS)
                .map(row -> new Picture.Figure(
                        Objects.requireNonNull(amount(row)),
                        row.position().label.in(reader.tag()),
                        isOf(row, claim),
                        remark(row, first)))
                .toList();
    }

    private static boolean isApart(Row row, Row other) {
        return row.apart().stream().anyMatch(contrast -> contrast.other() == other.position());
    }

    /** In the unit of the comparison, or else in its own. */
    private @Nullable String amount(Row row) {
        String amount = Figures.of(row.number(), reader);
        Quantity stated = row.quantity();
        return amount != null || stated == null ? amount : Figures.of(stated, reader);
    }

    private String remark(Row row, @Nullable Row own) {
        if (row.withdrawn()) {
            return words(HistoryWords.class).retracted();
        }
        if (row.calculated()) {
            return words(ScaleWords.class).role(row.role());
        }
        boolean apart = own == null ? !row.apart().isEmpty() : isApart(row, own);
        return apart ? words(FigureWords.class).notComparable() : "";
    }

    private static boolean isOf(Row row, String claim) {
        Claim stating = row.stating();
        return stating != null && stating.slug.equals(claim);
    }

    private <T> T words(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(reader.tag()));
    }
}
