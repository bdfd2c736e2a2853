package org.claimboard.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Finds the claims that state an amount that was asked for alone. It says nothing of what it is of, so no claim covers it;
 * those that state it are what can be offered.
 */
final class StatedAmounts {

    /** More than anybody looks through, of an amount as common as 1. */
    private static final int MOST = 200;

    private final IndexSearcher searcher;
    private final Figures asked;

    StatedAmounts(IndexSearcher searcher, Figures asked) {
        this.searcher = searcher;
        this.asked = asked;
    }

    /**
     * A claim that states it.
     *
     * @param converts whether it is that this amount is another one
     * @param inTitle how many of the amounts its title states
     */
    private record Stating(String slug, boolean converts, int inTitle, List<String> words) {}

    /** Claims about other things before those that the amount is another one, those whose title states most first. */
    List<Match> matches(int limit) throws IOException {
        List<Stating> stating = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query(), MOST).scoreDocs) {
            stating.add(stating(hit.doc));
        }
        return stating.stream()
                .sorted(Comparator.comparing(Stating::converts)
                        .thenComparing(Stating::inTitle, Comparator.reverseOrder())
                        .thenComparing(one -> one.words().size(), Comparator.reverseOrder())
                        .thenComparing(Stating::slug))
                .limit(limit)
                .map(one -> new Match(
                        one.slug(), 0, Flag.RELATED, new Why(List.of(), one.words(), List.of(), List.of(), null)))
                .toList();
    }

    private Query query() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        asked.agreeingTerms()
                .forEach(term -> any.add(new TermQuery(new Term(ClaimDocument.FIGURES, term)), Occur.SHOULD));
        return any.build();
    }

    private Stating stating(int document) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        Map<Tongue, Wording> wordings = Wordings.of(reader, document);
        return new Stating(
                Wordings.slug(reader, document),
                isOfAnUnaskedConversion(reader, document, asked),
                wordings.values().stream()
                        .mapToInt(wording ->
                                asked.shared(Figures.in(wording.title())).size())
                        .max()
                        .orElse(0),
                shared(wordings.values()));
    }

    private List<String> shared(Collection<Wording> wordings) {
        return wordings.stream()
                .flatMap(wording -> asked.shared(Figures.of(wording)).stream())
                .map(Figure::words)
                .distinct()
                .toList();
    }

    /** Whether the claim is that two amounts are one, and but one of them was asked for: it says nothing of that one. */
    static boolean isOfAnUnaskedConversion(IndexReader reader, int document, Figures asked) throws IOException {
        String converted = Wordings.converted(reader, document);
        return !converted.isEmpty() && !asked.haveUnitOf(Figures.in(converted));
    }
}
