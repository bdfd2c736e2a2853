package org.claimboard.record;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Quotes are verbatim: those of claims stand in their passage once, those of evidence in the quotes of its source. */
public final class QuoteRules {

    private QuoteRules() {}

    public static void check(FileSet files, Consumer<Problem> found) {
        files.each(ClaimFile.class, (file, claim) -> {
            List<ClaimFile.AppearanceEntry> appearances = Filed.list(claim.appears());
            for (int i = 0; i < appearances.size(); i++) {
                checkAnchor(files, file, appearances.get(i), "/appears/" + i, found);
            }
            List<ClaimFile.EvidenceEntry> evidence = Filed.list(claim.evidence());
            for (int i = 0; i < evidence.size(); i++) {
                checkQuote(files, file, evidence.get(i), "/evidence/" + i + "/quote", found);
            }
        });
        files.each(SourceFile.class, (file, source) -> {
            boolean unseen = source.seen() == Seen.CITED || source.seen() == Seen.NONE;
            if (unseen && !Filed.list(source.quotes()).isEmpty()) {
                found.accept(file.problem(
                        Rule.QUOTE_FROM_UNSEEN_SOURCE,
                        "/quotes",
                        "the source was " + (source.seen() == Seen.CITED ? "only cited" : "not seen")
                                + ", so it cannot be quoted"));
            }
        });
    }

    private static void checkAnchor(
            FileSet files, FiledText file, ClaimFile.AppearanceEntry anchor, String at, Consumer<Problem> found) {
        FiledText articleFile = files.find(RecordType.ARTICLE, anchor.article());
        ArticleFile article = articleFile == null ? null : articleFile.as(ArticleFile.class);
        if (article == null) {
            return;
        }
        if (anchor.passage() > article.passages().size()) {
            found.accept(file.problem(
                    Rule.QUOTE_NOT_IN_PASSAGE,
                    at + "/passage",
                    String.format(
                            Locale.ROOT,
                            "the article has %d passages, not %d",
                            article.passages().size(),
                            anchor.passage())));
            return;
        }
        String passage = article.passages().get(anchor.passage() - 1).text();
        if (!passage.contains(anchor.quote())) {
            found.accept(file.problem(
                    Rule.QUOTE_NOT_IN_PASSAGE,
                    at + "/quote",
                    String.format(
                            Locale.ROOT,
                            "passage %d of %s does not have these words",
                            anchor.passage(),
                            anchor.article())));
            return;
        }
        int places = count(passage, Filed.text(anchor.prefix()) + anchor.quote() + Filed.text(anchor.suffix()));
        if (places != 1) {
            found.accept(file.problem(
                    Rule.ANCHOR_AMBIGUOUS,
                    at + "/quote",
                    String.format(
                            Locale.ROOT,
                            "with its prefix and suffix the quote fits %d places in the passage",
                            places)));
        }
    }

    private static int count(String passage, String words) {
        int places = 0;
        for (int at = passage.indexOf(words); at >= 0; at = passage.indexOf(words, at + 1)) {
            places++;
        }
        return places;
    }

    private static void checkQuote(
            FileSet files, FiledText file, ClaimFile.EvidenceEntry evidence, String at, Consumer<Problem> found) {
        SourceFile source = files.source(evidence.source());
        String quote = evidence.quote();
        if (quote == null || source == null) {
            return;
        }
        if (source.seen() == Seen.CITED || source.seen() == Seen.NONE) {
            found.accept(file.problem(
                    Rule.QUOTE_FROM_UNSEEN_SOURCE, at, evidence.source() + " was not seen, so it cannot be quoted"));
            return;
        }
        if (Filed.list(source.quotes()).stream().map(SourceQuote::text).noneMatch(text -> text.contains(quote))) {
            found.accept(file.problem(
                    Rule.QUOTE_NOT_IN_SOURCE, at, evidence.source() + " has no such words among its quotes"));
        }
    }
}
