package org.claimboard.matching;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A learned weighing of features: their weighted sum.
 *
 * @param byFeature a weight for each feature
 * @param base what is added
 */
record Weights(Map<String, Double> byFeature, double base) implements Scoring {

    private static final String BASE = "base";

    /** Reads lines of a feature and its weight; lines that begin with # say how they were learned. */
    static Weights read(String file) {
        return parse(Scoring.text(file));
    }

    static Weights parse(String text) {
        Map<String, Double> weights = new LinkedHashMap<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .forEach(line -> weights.put(line[0], Double.valueOf(line[1])));
        Double base = weights.remove(BASE);
        return new Weights(weights, base == null ? 0 : base);
    }

    @Override
    public double sum(Map<String, double[]> features, int candidate) {
        double sum = base;
        for (Map.Entry<String, Double> weight : byFeature.entrySet()) {
            double[] values = features.get(weight.getKey());
            if (values != null) {
                sum += weight.getValue() * values[candidate];
            }
        }
        return sum;
    }
}
