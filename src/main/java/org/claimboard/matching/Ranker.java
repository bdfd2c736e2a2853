package org.claimboard.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts candidates in order and says how likely each one covers the question.
 *
 * @param order weighs features for the order
 * @param trust makes of features, and of how a candidate stands in the order, the logarithm of the odds
 */
record Ranker(Weights order, Scoring trust) {

    static Ranker read(String name) {
        return new Ranker(Weights.read(name + "-order.txt"), Weights.read(name + "-trust.txt"));
    }

    /** The one for posts: what they say beside a claim makes no weighed sum tell when it covers them. */
    static Ranker ofPosts() {
        return new Ranker(Weights.read("english-post-order.txt"), Trees.read("english-post-trees.txt"));
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
        all.putAll(ranked.standing());
        double before = 1;
        for (int place : ranked.order()) {
            before = Math.min(before, 1 / (1 + Math.exp(-trust.sum(all, place))));
            likely[place] = before;
        }
        return likely;
    }
}
