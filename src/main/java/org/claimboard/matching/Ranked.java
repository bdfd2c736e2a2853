package org.claimboard.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The candidates in order.
 *
 * @param order their places in the list of candidates, the best first
 * @param scores what each candidate got
 */
record Ranked(List<Integer> order, List<Double> scores) {

    /** A claim that was entered twice counts as one, whose first candidate leads. */
    static Ranked of(List<Candidate> candidates, double[] each) {
        Map<String, Double> best = new HashMap<>();
        List<String> names = candidates.stream().map(Candidate::sameness).toList();
        for (int i = 0; i < each.length; i++) {
            best.merge(names.get(i), each[i], Math::max);
        }
        List<Double> scores = names.stream().map(best::get).toList();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, each.length).boxed().toList());
        order.sort(Comparator.comparingDouble(place -> -scores.get(place)));
        return new Ranked(order, scores);
    }

    /** How far the candidate is ahead of the best of the others that say something else; behind if negative. */
    double lead(int candidate) {
        double score = scores.get(candidate);
        double other = scores.stream()
                .mapToDouble(Double::doubleValue)
                .filter(one -> one != score)
                .max()
                .orElse(score - 1);
        return score - other;
    }
}
