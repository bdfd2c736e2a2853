package org.claimboard.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Learns weights by descent: to put right candidates before the others, or to tell yes from no. */
final class Learner {

    private static final double STEP = 0.05;

    private final List<String> names;
    private final int rounds;
    private final double restraint;

    /**
     * @param restraint how strongly weights are held near nothing
     */
    Learner(List<String> names, int rounds, double restraint) {
        this.names = names;
        this.rounds = rounds;
        this.restraint = restraint;
    }

    /** Weights under which the right ones among each lesson's candidates are likely to be first. */
    Weights ranking(List<Lesson> lessons) {
        return ranking(List.of(lessons), Double.NEGATIVE_INFINITY);
    }

    /**
     * The same of some sets, each of which counts as much as any other, however few lessons it has; of features that all
     * say in what texts are alike, so none speaks against a claim.
     */
    Weights rankingOfEach(List<List<Lesson>> sets) {
        return ranking(sets, 0);
    }

    private Weights ranking(List<List<Lesson>> sets, double least) {
        List<Lesson> useful = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (List<Lesson> set : sets) {
            List<Lesson> answered = set.stream().filter(Lesson::isAnswered).toList();
            useful.addAll(answered);
            shares.addAll(Collections.nCopies(answered.size(), 1.0 / answered.size() / sets.size()));
        }
        double[][][] rows = new double[useful.size()][][];
        boolean[][] right = new boolean[useful.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows(useful.get(i).features(), useful.get(i).right().size());
            right[i] = new boolean[rows[i].length];
            for (int j = 0; j < rows[i].length; j++) {
                right[i][j] = useful.get(i).right().get(j);
            }
        }
        Scale scale = Scale.of(rows, names.size());
        double[] weights = descend(names.size(), least, (now, slope) -> {
            for (int i = 0; i < rows.length; i++) {
                lessonSlope(rows[i], right[i], now, slope, shares.get(i));
            }
        });
        return scale.back(names, weights, 0);
    }

    private static void lessonSlope(double[][] rows, boolean[] right, double[] weights, double[] slope, double share) {
        double[] scores = new double[rows.length];
        double best = Double.NEGATIVE_INFINITY;
        int rightOnes = 0;
        for (int i = 0; i < rows.length; i++) {
            scores[i] = dot(rows[i], weights);
            best = Math.max(best, scores[i]);
            rightOnes += right[i] ? 1 : 0;
        }
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            scores[i] = Math.exp(scores[i] - best);
            sum += scores[i];
        }
        for (int i = 0; i < rows.length; i++) {
            double error = scores[i] / sum - (right[i] ? 1.0 / rightOnes : 0);
            for (int j = 0; j < slope.length; j++) {
                slope[j] += share * error * rows[i][j];
            }
        }
    }

    /** Weights and a base whose logistic is the probability of yes. */
    Weights telling(List<Map<String, Double>> cases, boolean[] yes) {
        double[][] rows = new double[cases.size()][names.size()];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < names.size(); j++) {
                rows[i][j] = cases.get(i).getOrDefault(names.get(j), 0.0);
            }
        }
        Scale scale = Scale.of(new double[][][] {rows}, names.size());
        double[] weights = descend(names.size() + 1, Double.NEGATIVE_INFINITY, (now, slope) -> {
            for (int i = 0; i < rows.length; i++) {
                double sum = now[names.size()] + dot(rows[i], now);
                double error = 1 / (1 + Math.exp(-sum)) - (yes[i] ? 1 : 0);
                for (int j = 0; j < names.size(); j++) {
                    slope[j] += error * rows[i][j] / rows.length;
                }
                slope[names.size()] += error / rows.length;
            }
        });
        return scale.back(names, weights, weights[names.size()]);
    }

    private interface Slope {
        void add(double[] weights, double[] slope);
    }

    /** Steps that adapt to each weight (Adam). */
    private double[] descend(int size, double least, Slope at) {
        double[] weights = new double[size];
        double[] mean = new double[size];
        double[] square = new double[size];
        for (int round = 1; round <= rounds; round++) {
            double[] slope = new double[size];
            at.add(weights, slope);
            double step = round > rounds * 0.7 ? STEP / 5 : STEP;
            for (int j = 0; j < size; j++) {
                double down = slope[j] + (j < names.size() ? restraint * weights[j] : 0);
                mean[j] = 0.9 * mean[j] + 0.1 * down;
                square[j] = 0.999 * square[j] + 0.001 * down * down;
                double change = step
                        * (mean[j] / (1 - Math.pow(0.9, round)))
                        / (Math.sqrt(square[j] / (1 - Math.pow(0.999, round))) + 1e-8);
                weights[j] = Math.max(least, weights[j] - change);
            }
        }
        return weights;
    }

    private double[][] rows(Map<String, double[]> features, int count) {
        double[][] rows = new double[count][names.size()];
        for (int j = 0; j < names.size(); j++) {
            double[] values = features.get(names.get(j));
            for (int i = 0; values != null && i < count; i++) {
                rows[i][j] = values[i];
            }
        }
        return rows;
    }

    private static double dot(double[] row, double[] weights) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * weights[j];
        }
        return sum;
    }

    /** Brings features to one scale, and weights back to the features as they were. */
    private static final class Scale {

        private final double[] mean;
        private final double[] spread;

        private Scale(double[] mean, double[] spread) {
            this.mean = mean;
            this.spread = spread;
        }

        static Scale of(double[][][] groups, int size) {
            double[] sum = new double[size];
            double[] squares = new double[size];
            long count = 0;
            for (double[][] rows : groups) {
                for (double[] row : rows) {
                    count++;
                    for (int j = 0; j < size; j++) {
                        sum[j] += row[j];
                        squares[j] += row[j] * row[j];
                    }
                }
            }
            double[] spread = new double[size];
            for (int j = 0; j < size; j++) {
                sum[j] /= count;
                spread[j] = Math.sqrt(Math.max(0, squares[j] / count - sum[j] * sum[j])) + 1e-9;
            }
            Scale scale = new Scale(sum, spread);
            Arrays.stream(groups).flatMap(Arrays::stream).forEach(scale::bring);
            return scale;
        }

        private void bring(double[] row) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (row[j] - mean[j]) / spread[j];
            }
        }

        Weights back(List<String> names, double[] weights, double base) {
            Map<String, Double> byFeature = new LinkedHashMap<>();
            double rest = base;
            for (int j = 0; j < names.size(); j++) {
                byFeature.put(names.get(j), weights[j] / spread[j]);
                rest -= weights[j] * mean[j] / spread[j];
            }
            return new Weights(byFeature, rest);
        }
    }
}
