package org.claimboard.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimboard.matching.Trees.Leaf;
import org.claimboard.matching.Trees.Node;
import org.claimboard.matching.Trees.Split;
import org.jspecify.annotations.Nullable;

/**
 * Learns trees that tell yes from no, each from what those before it leave wrong (gradient boosting on the logistic loss).
 * The same examples give the same trees.
 */
final class TreeLearner {

    private static final int TREES = 150;
    private static final int DEPTH = 3;
    private static final double STEP = 0.07;

    /** How strongly answers are held near nothing. */
    private static final double RESTRAINT = 5;

    /** How much doubt is left, at least, on each side of a question, so that none is about a few examples. */
    private static final double LEAST = 8;

    /** Cuts are sought between so many equal parts of the examples. */
    private static final int PARTS = 32;

    private static final double NOTHING = 1e-6;

    private final List<String> names;

    /** For each feature its values and its cuts. */
    private double[][] values = new double[0][];

    private double[][] cuts = new double[0][];
    private double[] slope = new double[0];
    private double[] doubt = new double[0];
    private double[] odds = new double[0];

    TreeLearner(List<String> names) {
        this.names = names;
    }

    /** Trees whose logistic is the probability of yes. */
    Trees telling(List<Map<String, Double>> cases, boolean[] yes) {
        values = names.stream()
                .map(name -> cases.stream()
                        .mapToDouble(example -> example.getOrDefault(name, 0.0))
                        .toArray())
                .toArray(double[][]::new);
        cuts = Arrays.stream(values).map(TreeLearner::cuts).toArray(double[][]::new);
        double share = IntStream.range(0, yes.length).filter(i -> yes[i]).count() / (double) yes.length;
        double base = Math.log(share / (1 - share));
        odds = new double[yes.length];
        slope = new double[yes.length];
        doubt = new double[yes.length];
        int[] all = IntStream.range(0, yes.length).toArray();
        List<Node> trees = new ArrayList<>();
        for (int tree = 0; tree < TREES; tree++) {
            for (int i : all) {
                double likely = 1 / (1 + Math.exp(-odds[i] - base));
                slope[i] = likely - (yes[i] ? 1 : 0);
                doubt[i] = likely * (1 - likely);
            }
            trees.add(grow(all, DEPTH));
        }
        return new Trees(List.copyOf(trees), 1, base);
    }

    private static double[] cuts(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return IntStream.range(1, PARTS)
                .mapToDouble(part -> sorted[(int) ((long) part * (sorted.length - 1) / PARTS)])
                .distinct()
                .toArray();
    }

    private Node grow(int[] some, int depth) {
        double slopes = sum(slope, some);
        double doubts = sum(doubt, some);
        Split split = depth == 0 ? null : split(some, slopes, doubts);
        if (split == null) {
            double answer = -STEP * slopes / (doubts + RESTRAINT);
            for (int i : some) {
                odds[i] += answer;
            }
            return new Leaf(answer);
        }
        double[] asked = values[names.indexOf(split.feature())];
        int[] lower = Arrays.stream(some).filter(i -> asked[i] <= split.cut()).toArray();
        int[] higher = Arrays.stream(some).filter(i -> asked[i] > split.cut()).toArray();
        return new Split(split.feature(), split.cut(), grow(lower, depth - 1), grow(higher, depth - 1));
    }

    /** The question that leaves least wrong; null if none helps. Its branches are still empty. */
    private @Nullable Split split(int[] some, double slopes, double doubts) {
        double best = worth(slopes, doubts) + NOTHING;
        Split found = null;
        for (int feature = 0; feature < cuts.length; feature++) {
            double[] slopeOf = new double[cuts[feature].length + 1];
            double[] doubtOf = new double[cuts[feature].length + 1];
            for (int i : some) {
                int part = part(cuts[feature], values[feature][i]);
                slopeOf[part] += slope[i];
                doubtOf[part] += doubt[i];
            }
            double slopeBelow = 0;
            double doubtBelow = 0;
            for (int cut = 0; cut < cuts[feature].length; cut++) {
                slopeBelow += slopeOf[cut];
                doubtBelow += doubtOf[cut];
                double worth = worth(slopeBelow, doubtBelow) + worth(slopes - slopeBelow, doubts - doubtBelow);
                if (worth > best && doubtBelow >= LEAST && doubts - doubtBelow >= LEAST) {
                    best = worth;
                    found = new Split(names.get(feature), cuts[feature][cut], new Leaf(0), new Leaf(0));
                }
            }
        }
        return found;
    }

    private static int part(double[] cuts, double value) {
        int place = Arrays.binarySearch(cuts, value);
        return place >= 0 ? place : -place - 1;
    }

    private static double worth(double slopes, double doubts) {
        return slopes * slopes / (doubts + RESTRAINT);
    }

    private static double sum(double[] numbers, int[] some) {
        return Arrays.stream(some).mapToDouble(i -> numbers[i]).sum();
    }
}
