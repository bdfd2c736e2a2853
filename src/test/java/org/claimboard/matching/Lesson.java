package org.claimboard.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;

/**
 * A question with its candidates and what is right.
 *
 * @param right whether each candidate covers the question
 * @param rightClaims how many claims cover it, found or not
 */
record Lesson(
        String id, List<Candidate> candidates, Map<String, double[]> features, boolean[] right, int rightClaims) {

    static List<Lesson> of(CheckedSet set, List<? extends SentenceModel> models, Tongue tongue) throws IOException {
        return of(set, ClaimIndex.of(set.claims(), models), models, tongue);
    }

    static List<Lesson> of(
            CheckedSet set, IndexSearcher searcher, List<? extends SentenceModel> models, Tongue tongue)
            throws IOException {
        List<SentenceModel> all = List.copyOf(models);
        List<String> names = all.stream()
                .filter(model -> model.knows(tongue))
                .map(SentenceModel::name)
                .toList();
        Map<Cutting, Rarity> rarity = ClaimIndex.rarity(searcher);
        Recall recall = new Recall(searcher, all);
        List<Lesson> lessons = new ArrayList<>();
        for (Map.Entry<String, String> query : set.queries().entrySet()) {
            Question question = Tongue.of(query.getValue()) == tongue
                    ? Question.of(tongue, query.getValue(), all)
                    : Question.inKorean(query.getValue());
            List<Candidate> candidates = recall.candidates(question);
            Set<String> rightClaims = set.right().get(query.getKey());
            boolean[] right = new boolean[candidates.size()];
            for (int i = 0; i < right.length; i++) {
                right[i] = rightClaims.contains(candidates.get(i).slug());
            }
            lessons.add(new Lesson(
                    query.getKey(),
                    candidates,
                    Likeness.of(question, candidates, rarity, names),
                    right,
                    rightClaims.size()));
        }
        return lessons;
    }

    boolean isAnswered() {
        for (boolean one : right) {
            if (one) {
                return true;
            }
        }
        return false;
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
            if (right[ranked.order().get(place)]) {
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
