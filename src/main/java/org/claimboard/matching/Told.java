package org.claimboard.matching;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** How much of what an English question says Korean claims say. */
final class Told {

    /** A word that more claims have tells nothing. */
    private static final int MOST = 2_000;

    /** How much longer claims are held back. */
    private static final double LENGTH = 0.4;

    private static final double FREE_LETTERS = 8;

    private final IndexSearcher searcher;
    private final int count;

    private Told(IndexSearcher searcher, int count) {
        this.searcher = searcher;
        this.count = count;
    }

    /** The claims that say anything of it, each with how much. */
    static Map<Integer, Double> of(IndexSearcher searcher, List<Meaning> meanings) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        Told told = new Told(searcher, reader.getDocCount(Cutting.WORDS.field()));
        Map<Integer, Double> all = new TreeMap<>();
        for (Meaning meaning : meanings) {
            Map<Integer, Double> having = told.having(meaning);
            double weight = meaning.weight() * told.rarity(having);
            having.forEach((document, sure) -> all.merge(document, weight * sure, Double::sum));
        }
        KeptWords kept = new KeptWords(reader.leaves());
        String text = Tongue.KOREAN.field(ClaimDocument.TEXT);
        for (Map.Entry<Integer, Double> entry : all.entrySet()) {
            kept.goTo(entry.getKey());
            entry.setValue(entry.getValue() / Math.pow(kept.text(text).length() + FREE_LETTERS, LENGTH));
        }
        return all;
    }

    private double rarity(Map<Integer, Double> having) {
        double claims =
                having.values().stream().mapToDouble(Double::doubleValue).sum();
        return Math.log(1 + (count - Math.min(count, claims) + 0.5) / (claims + 0.5));
    }

    private Map<Integer, Double> having(Meaning meaning) throws IOException {
        Map<Integer, Double> having = new HashMap<>();
        for (Map.Entry<String, Double> word : meaning.korean().entrySet()) {
            for (int document : having(word.getKey())) {
                having.merge(document, word.getValue(), Math::max);
            }
        }
        return having;
    }

    private List<Integer> having(String word) throws IOException {
        List<String> pieces = Cutting.WORDS.of(Tongue.KOREAN.prepared(word));
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean any = false;
        if (!pieces.isEmpty() && areThere(pieces)) {
            BooleanQuery.Builder parts = new BooleanQuery.Builder();
            pieces.stream().distinct().forEach(piece -> parts.add(query(piece), Occur.FILTER));
            all.add(parts.build(), Occur.SHOULD);
            any = true;
        }
        if (!pieces.isEmpty() && areThere(List.of(word))) {
            all.add(query(word), Occur.SHOULD);
            any = true;
        }
        return any ? found(all.build()) : List.of();
    }

    /** A dictionary has many words that no claim has, which need not be looked for. */
    private boolean areThere(List<String> pieces) throws IOException {
        for (String piece : pieces) {
            if (searcher.getIndexReader().docFreq(term(piece)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** How well they match tells only which of too many are left out. */
    private List<Integer> found(Query query) throws IOException {
        List<Integer> found = searcher.search(query, new Unscored.Manager(MOST));
        return found.size() <= MOST
                ? found
                : Arrays.stream(searcher.search(query, MOST).scoreDocs)
                        .map(hit -> hit.doc)
                        .toList();
    }

    private static Query query(String piece) {
        return new TermQuery(term(piece));
    }

    private static Term term(String piece) {
        return new Term(Cutting.WORDS.field(), piece);
    }
}
