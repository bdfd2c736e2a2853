package org.claimboard.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** How telling each piece is: the fewer claims have it, the more. Of one state of the index. */
final class Rarity {

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;
    private static final int MOST_UNKNOWN = 10_000;
    private static final int MOST_TEXTS = 20_000;
    private static final int MOST_READ_AHEAD = 100_000;

    private final IndexReader claims;
    private final Cutting cutting;
    private final int count;
    private final double averageLength;
    private final Map<String, Double> known = new ConcurrentHashMap<>();

    /** What no claim has, of the questions of late: anybody may ask for new pieces without end. */
    private final Cache<String, Double> unknown =
            Caffeine.newBuilder().maximumSize(MOST_UNKNOWN).build();

    /** What the pieces of claims weigh together. */
    private final Cache<Long, Double> texts =
            Caffeine.newBuilder().maximumSize(MOST_TEXTS).build();

    private Rarity(IndexReader claims, Cutting cutting, int count, double averageLength) throws IOException {
        this.claims = claims;
        this.cutting = cutting;
        this.count = count;
        this.averageLength = averageLength;
        readAll();
    }

    static Rarity of(IndexReader claims, Cutting cutting) throws IOException {
        int count = claims.getDocCount(cutting.field());
        long pieces = claims.getSumTotalTermFreq(cutting.field());
        return new Rarity(claims, cutting, count, count == 0 ? 1 : Math.max(1.0, (double) pieces / count));
    }

    /** To go through all pieces takes less than to look up those of a few questions' candidates one by one. */
    private void readAll() throws IOException {
        Terms pieces = MultiTerms.getTerms(claims, cutting.field());
        if (pieces == null) {
            return;
        }
        Map<Integer, Double> weights = new HashMap<>();
        TermsEnum all = pieces.iterator();
        for (BytesRef piece = all.next(); piece != null && known.size() < MOST_READ_AHEAD; piece = all.next()) {
            known.put(piece.utf8ToString(), weights.computeIfAbsent(all.docFreq(), this::weight));
        }
    }

    private double weight(int having) {
        return Math.log(1 + (count - having + 0.5) / (having + 0.5));
    }

    /** The weight of a piece (the inverse document frequency of BM25). */
    double of(String piece) {
        Double weight = known.get(piece);
        if (weight == null) {
            weight = unknown.getIfPresent(piece);
        }
        return weight == null ? look(piece) : weight;
    }

    private double look(String piece) {
        try {
            int having = claims.docFreq(new Term(cutting.field(), piece));
            double weight = weight(having);
            if (having > 0) {
                known.put(piece, weight);
            } else {
                unknown.put(piece, weight);
            }
            return weight;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The weight of all pieces of a claim's title or of its text, each once. */
    double ofClaim(int document, boolean title, List<String> pieces) {
        long text = 2L * document + (title ? 1 : 0);
        Double weight = texts.getIfPresent(text);
        if (weight == null) {
            weight = of(new HashSet<>(pieces));
            texts.put(text, weight);
        }
        return weight;
    }

    double of(Collection<String> pieces) {
        double sum = 0;
        for (String piece : pieces) {
            sum += of(piece);
        }
        return sum;
    }

    /**
     * How well a claim answers the question, by BM25.
     *
     * @param counts how often the claim has each piece
     * @param length how many pieces it has
     * @param share what part of an average claim the text is: 1 for title and text together
     */
    double match(Collection<String> question, Map<String, Integer> counts, int length, double share) {
        double sum = 0;
        double damping = SATURATION * (1 - LENGTH + LENGTH * length / (averageLength * share));
        for (String piece : question) {
            int times = counts.getOrDefault(piece, 0);
            if (times > 0) {
                sum += of(piece) * times / (times + damping);
            }
        }
        return sum;
    }
}
