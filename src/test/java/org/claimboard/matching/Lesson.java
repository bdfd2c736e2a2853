package org.claimboard.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;

/**
 * A question with its candidates and what is right.
 *
 * @param right whether each candidate covers the question
 * @param rightClaims how many claims cover it, found or not
 */
record Lesson(
        String id, List<Candidate> candidates, Map<String, double[]> features, List<Boolean> right, int rightClaims) {

    /** The questions of the set, asked of its claims. */
    static List<Lesson> of(CheckedSet set, IndexSearcher searcher, List<? extends SentenceModel> models, Tongue tongue)
            throws IOException {
        return of(set, searcher, models, tongue, false, 1);
    }

    /**
     * The questions of the set, asked of its claims.
     *
     * @param unchecked whether the right claims, and their second entries, are left out as if nobody had checked them
     * @param every of the other claims one in so many, as if there were no more
     */
    static List<Lesson> of(
            CheckedSet set,
            IndexSearcher searcher,
            List<? extends SentenceModel> models,
            Tongue tongue,
            boolean unchecked,
            int every)
            throws IOException {
        List<SentenceModel> all = List.copyOf(models);
        List<String> names = all.stream().map(SentenceModel::feature).toList();
        Map<Cutting, Rarity> rarity = ClaimIndex.rarity(searcher);
        Recall recall = new Recall(searcher, all, Objects.requireNonNull(rarity.get(Cutting.GLOSSES)));
        Sounds sounds = Sounds.of(searcher.getIndexReader());
        List<Lesson> lessons = new ArrayList<>();
        for (Map.Entry<String, String> query : set.queries().entrySet()) {
            Tongue asked = Tongue.of(query.getValue());
            Question alone = Question.of(asked, query.getValue(), all);
            Question question = asked == tongue ? alone : alone.inKorean(sounds);
            Set<String> rightClaims = set.right().getOrDefault(query.getKey(), Set.of());
            List<Candidate> candidates = recall.candidates(question);
            if (unchecked) {
                candidates = without(candidates, rightClaims);
            }
            candidates = candidates.stream()
                    .filter(candidate -> rightClaims.contains(candidate.slug()) || number(candidate) % every == 0)
                    .toList();
            List<Boolean> right = candidates.stream()
                    .map(candidate -> rightClaims.contains(candidate.slug()))
                    .toList();
            Map<String, double[]> features = Likeness.of(question, candidates, rarity, names);
            lessons.add(new Lesson(query.getKey(), candidates, features, right, rightClaims.size()));
        }
        return lessons;
    }

    private static int number(Candidate candidate) {
        return Integer.parseInt(candidate.slug().substring(1));
    }

    private static List<Candidate> without(List<Candidate> candidates, Set<String> rightClaims) {
        Set<String> same = candidates.stream()
                .filter(candidate -> rightClaims.contains(candidate.slug()))
                .map(Candidate::sameness)
                .collect(Collectors.toSet());
        return candidates.stream()
                .filter(candidate -> !same.contains(candidate.sameness()))
                .toList();
    }

    boolean isAnswered() {
        return right.contains(true);
    }

    Ranked ranked(Weights weights) {
        double[] scores = new double[candidates.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = weights.sum(features, i);
        }
        return Ranked.of(candidates, scores);
    }

    /** Average precision among the first five. */
    double precision(Ranked ranked) {
        double sum = 0;
        int found = 0;
        for (int place = 0; place < Math.min(5, ranked.order().size()); place++) {
            if (right.get(ranked.order().get(place))) {
                found++;
                sum += found / (place + 1.0);
            }
        }
        return sum / rightClaims;
    }

    static double meanPrecision(List<Lesson> lessons, Weights weights) {
        return lessons.stream()
                .mapToDouble(lesson -> lesson.precision(lesson.ranked(weights)))
                .average()
                .orElse(0);
    }
}
