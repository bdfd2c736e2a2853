package org.claimboard.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts candidates in order and says how likely each one covers the question.
 *
 * @param order weighs features for the order
 * @param trust weighs features, and the lead in the order, for the logarithm of the odds
 */
record Ranker(Weights order, Weights trust) {

    /** The feature of trust that says how far a candidate is ahead of the next. */
    static final String LEAD = "lead";

    /** The feature of trust that says what the order is made by. */
    static final String SCORE = "score";

    static Ranker read(String name) {
        return new Ranker(Weights.read(name + "-order.txt"), Weights.read(name + "-trust.txt"));
    }

    Ranked rank(List<Candidate> candidates, Map<String, double[]> features) {
        double[] scores = new double[candidates.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = order.sum(features, i);
        }
        return Ranked.of(candidates, scores);
    }

    /** How likely each of the candidates covers the question; never more likely than one before it. */
    double[] likely(Ranked ranked, Map<String, double[]> features) {
        double[] likely = new double[ranked.scores().size()];
        Map<String, double[]> all = new HashMap<>(features);
        double[] leads = new double[likely.length];
        for (int i = 0; i < leads.length; i++) {
            leads[i] = ranked.lead(i);
        }
        all.put(LEAD, leads);
        all.put(SCORE, ranked.scores().stream().mapToDouble(Double::doubleValue).toArray());
        double before = 1;
        for (int place : ranked.order()) {
            before = Math.min(before, 1 / (1 + Math.exp(-trust.sum(all, place))));
            likely[place] = before;
        }
        return likely;
    }
}
