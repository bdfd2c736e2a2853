package org.claimboard.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The candidates in order.
 *
 * @param order their places in the list of candidates, the best first
 * @param scores what each candidate got
 */
record Ranked(List<Integer> order, List<Double> scores) {

    /** The feature that says how far a candidate is ahead of the next. */
    static final String LEAD = "lead";

    /** The feature that says what the order is made by. */
    static final String SCORE = "score";

    /** The feature that says how many candidates are before it. */
    static final String PLACE = "place";

    /** The feature that says how far it is above the best of the others, taken together. */
    static final String AHEAD = "ahead";

    private static final int OTHERS = 9;

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

    /** How each candidate stands among the others, as features. */
    Map<String, double[]> standing() {
        Map<String, double[]> standing = new HashMap<>();
        double[] places = new double[order.size()];
        for (int i = 0; i < places.length; i++) {
            places[order.get(i)] = i;
        }
        standing.put(PLACE, places);
        standing.put(LEAD, leads());
        standing.put(AHEAD, each(this::ahead));
        standing.put(SCORE, each(scores::get));
        return standing;
    }

    private double[] each(IntToDoubleFunction feature) {
        return IntStream.range(0, scores.size()).mapToDouble(feature).toArray();
    }

    private double ahead(int candidate) {
        double score = scores.get(candidate);
        return score
                - order.stream()
                        .map(scores::get)
                        .filter(one -> one != score)
                        .limit(OTHERS)
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(score - 1);
    }

    /** How far each candidate is ahead of the best of the others that say something else; behind if negative. */
    private double[] leads() {
        double best = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double second = scores.stream()
                .mapToDouble(Double::doubleValue)
                .filter(one -> one != best)
                .max()
                .orElse(best - 1);
        return each(candidate -> scores.get(candidate) - (scores.get(candidate) == best ? second : best));
    }
}
