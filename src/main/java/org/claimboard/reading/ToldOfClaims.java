package org.claimboard.reading;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimboard.claim.Article;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Correction;
import org.claimboard.claim.Evidence;
import org.claimboard.claim.Source;
import org.claimboard.claim.Verbatim;
import org.claimboard.dossier.Dossier;
import org.claimboard.event.Stretch;
import org.claimboard.event.WordDifference;
import org.claimboard.quantity.FigureNames;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Quantity;
import org.claimboard.record.Scope;
import org.claimboard.record.SourceQuote;
import org.jspecify.annotations.Nullable;

/** What templates read of a claim and its dossier beyond what these say themselves. */
@TemplateExtension
final class ToldOfClaims {

    private ToldOfClaims() {}

    /** The number with the words that limit it; null where none is given. */
    static @Nullable String amount(Quantity quantity) {
        return Figures.of(quantity, Told.reader());
    }

    /** What kind of figure it is and for which time, in words; empty if neither is said. */
    static List<LocalizedText> sense(Quantity quantity) {
        List<LocalizedText> words = new ArrayList<>();
        Optional.ofNullable(quantity.kind()).map(FigureNames::of).ifPresent(words::add);
        Optional.ofNullable(quantity.direction()).map(FigureNames::of).ifPresent(words::add);
        Optional.ofNullable(quantity.base()).map(FigureNames::of).ifPresent(words::add);
        Optional.ofNullable(quantity.period()).map(FigureNames::of).ifPresent(words::add);
        return words;
    }

    /** How what was wrong became what is right, word by word; empty where they have no words in common. */
    static List<Stretch> difference(Correction correction) {
        String language = Told.reader().tag();
        List<Stretch> stretches = correction.wrong.languageFor(language).equals(correction.right.languageFor(language))
                ? WordDifference.between(correction.wrong.in(language), correction.right.in(language))
                : List.of();
        boolean kept = stretches.stream()
                .anyMatch(stretch ->
                        stretch.fate() == Stretch.Fate.KEPT && !stretch.text().isBlank());
        return kept ? stretches : List.of();
    }

    /** The language of the difference. */
    static String differenceLang(Correction correction) {
        return correction.right.languageFor(Told.reader().tag());
    }

    /** Whether anything is said about what exactly is counted. */
    static boolean known(Scope scope) {
        return !scope.equals(Scope.UNKNOWN);
    }

    /** The address of its page, from the language on. */
    static String path(Claim claim) {
        return "/claims/" + claim.slug;
    }

    /** The address of its page, from the language on. */
    static String path(Source source) {
        return "/sources/" + source.slug;
    }

    /** Who published it, where its label does not say so already. */
    static @Nullable String by(Source source) {
        return source.title == null ? null : source.publisher;
    }

    /** What was said, in the language in which it was said. */
    static Text own(Claim claim) {
        String words = claim.text.byLanguage().get(claim.language);
        return words == null ? Text.of(claim.text, Told.reader()) : new Text(words, claim.language);
    }

    /** The same in other languages. */
    static List<Text> translations(Claim claim) {
        String own = own(claim).lang();
        return Text.inEach(claim.text, Told.reader()).stream()
                .filter(text -> !text.lang().equals(own))
                .toList();
    }

    /** The articles in which it stands, but the one that is named already because it puts the words into a mouth. */
    static List<Article> articlesBesides(Dossier dossier) {
        Article named = dossier.attributing();
        return dossier.articles().stream()
                .distinct()
                .filter(article -> named == null || !article.slug.equals(named.slug))
                .toList();
    }

    /** What it says in languages that are neither the reader's nor that in which it was said. */
    static List<Text> furtherTexts(Claim claim) {
        String first = claim.text.languageFor(Told.reader().tag());
        return translations(claim).stream()
                .filter(text -> !text.lang().equals(first))
                .toList();
    }

    /** What the source is quoted with, in the language of the quote; null if it is not quoted. */
    static @Nullable Text words(Evidence evidence) {
        String words = evidence.quote;
        if (words == null) {
            return null;
        }
        String language = evidence.source.quotes.stream()
                .filter(quote -> quote.text().contains(words))
                .findFirst()
                .map(SourceQuote::language)
                .orElse(evidence.source.language);
        return new Text(words, language);
    }

    /** Whether the words of its number are those of its quote. */
    static boolean numberQuoted(Evidence evidence) {
        Quantity quantity = evidence.quantity;
        return quantity != null && Verbatim.of(evidence).has(quantity.stated());
    }

    /** The grades that count, by their two axes. */
    static Matrix matrix(Dossier dossier) {
        return Matrix.of(dossier.grades().counting());
    }

    /** Where its evidence comes from. */
    static OriginTree origins(Dossier dossier) {
        return new OriginTreeBuilder(dossier).build();
    }
}
