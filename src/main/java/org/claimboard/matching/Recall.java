package org.claimboard.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.claimboard.matching.Candidate.Pair;

/** Finds the claims that may cover a question: the best by each of its pieces and by each model. */
final class Recall {

    /** So many by each way of finding. */
    private static final int BEST = 50;

    /** Longer questions are posts that tell a story; their rarest pieces find as much. */
    private static final int MOST_PIECES = 200;

    private final IndexSearcher searcher;
    private final List<SentenceModel> models;
    private final Rarity rarity;

    Recall(IndexSearcher searcher, List<SentenceModel> models, Rarity rarity) {
        this.rarity = rarity;
        this.searcher = searcher;
        this.models = models;
    }

    /**
     * In the order of their slugs: of claims that are alike the first leads, and that must be the same one after the index
     * was built anew, by threads that put claims in any order.
     */
    List<Candidate> candidates(Question question) throws IOException {
        Set<Integer> found = new TreeSet<>();
        for (Cutting cutting : question.tongue().cuttings()) {
            add(found, anyOf(cutting, question.distinct(cutting)));
        }
        if (question.tongue() == Tongue.ENGLISH) {
            add(found, anyOf(Cutting.STEMS, question.whole()));
        }
        for (int i = 0; i < models.size(); i++) {
            String field = models.get(i).field(question.tongue());
            for (float[] place : question.places().get(i)) {
                add(found, new KnnFloatVectorQuery(field, place, BEST));
            }
        }
        float[] byWords = byWords(question);
        if (byWords.length > 0) {
            add(found, new KnnFloatVectorQuery(WordPlaces.FIELD, byWords, BEST));
        }
        Map<Integer, Double> told = Told.of(searcher, question.meanings());
        told.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .limit(BEST)
                .forEach(claim -> found.add(claim.getKey()));
        return read(found, question, byWords, told);
    }

    private void add(Set<Integer> found, Query query) throws IOException {
        for (ScoreDoc hit : searcher.search(query, BEST).scoreDocs) {
            found.add(hit.doc);
        }
    }

    private static Query anyOf(Cutting cutting, Collection<String> pieces) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        pieces.stream()
                .limit(MOST_PIECES)
                .forEach(piece -> any.add(new TermQuery(new Term(cutting.field(), piece)), Occur.SHOULD));
        return any.build();
    }

    private List<Candidate> read(Set<Integer> documents, Question question, float[] byWords, Map<Integer, Double> told)
            throws IOException {
        KeptWords kept = new KeptWords(searcher.getIndexReader().leaves());
        List<Candidate> candidates = new ArrayList<>();
        for (int document : documents) {
            kept.goTo(document);
            candidates.add(read(kept, document, question, byWords, told.getOrDefault(document, 0.0)));
        }
        candidates.sort(Comparator.comparing(Candidate::slug));
        return candidates;
    }

    private Candidate read(KeptWords kept, int document, Question question, float[] byWords, double told)
            throws IOException {
        Tongue tongue = question.tongue();
        Wording wording =
                new Wording(kept.text(tongue.field(ClaimDocument.TITLE)), kept.text(tongue.field(ClaimDocument.TEXT)));
        Map<Cutting, Pair> pieces = new EnumMap<>(Cutting.class);
        String title = kept.text(tongue.field(ClaimDocument.PREPARED + ClaimDocument.TITLE));
        String text = kept.text(tongue.field(ClaimDocument.PREPARED + ClaimDocument.TEXT));
        for (Cutting cutting : tongue.cuttings()) {
            pieces.put(
                    cutting,
                    cutting.isKept()
                            ? new Pair(
                                    pieces(kept.text(cutting.field(ClaimDocument.TITLE))),
                                    pieces(kept.text(cutting.field(ClaimDocument.TEXT))))
                            : new Pair(cutting.of(title), cutting.of(text)));
        }
        return new Candidate(
                document,
                kept.text(ClaimDocument.SLUG),
                wording,
                pieces,
                closeness(kept, question),
                words(kept, byWords),
                told);
    }

    /** Where the question lies by what its words mean; nowhere, if that is not known. */
    private float[] byWords(Question question) {
        if (Tongue.of(question.said()) != Tongue.KOREAN) {
            return new float[0];
        }
        return models.stream()
                .flatMap(model -> model.words().stream())
                .findFirst()
                .map(words -> words.ofQuestion(question.said(), rarity))
                .orElseGet(() -> new float[0]);
    }

    private static double words(KeptWords kept, float[] byWords) throws IOException {
        float[] place = byWords.length == 0 ? null : kept.vector(WordPlaces.FIELD);
        return place == null ? 0 : cosine(byWords, place);
    }

    private List<Double> closeness(KeptWords kept, Question question) throws IOException {
        List<Double> closeness = new ArrayList<>();
        for (int i = 0; i < models.size(); i++) {
            float[] place = kept.vector(models.get(i).field(question.tongue()));
            closeness.add(place == null ? 0.0 : best(question.places().get(i), place));
        }
        return closeness;
    }

    private static double best(List<float[]> ones, float[] other) {
        return ones.stream().mapToDouble(one -> cosine(one, other)).max().orElse(0);
    }

    private static double cosine(float[] one, float[] other) {
        return 2 * VectorSimilarityFunction.DOT_PRODUCT.compare(one, other) - 1;
    }

    private static List<String> pieces(String kept) {
        return kept.isEmpty() ? List.of() : List.of(kept.split(" "));
    }
}
