package org.claimboard.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Learned decision trees, each of which adds to what those before it say: their sum, stretched, and a base.
 *
 * @param stretch what the sum of the trees is multiplied with
 * @param base what is added
 */
record Trees(List<Node> trees, double stretch, double base) implements Scoring {

    private static final String BASE = "base";
    private static final String STRETCH = "stretch";

    /** A question about one feature, or what is said where no more is asked. */
    sealed interface Node permits Split, Leaf {}

    /**
     * A question about one feature.
     *
     * @param cut the highest value for which the lower branch answers
     */
    record Split(String feature, double cut, Node lower, Node higher) implements Node {}

    record Leaf(double value) implements Node {}

    /**
     * Reads a tree a line, from its root on: a feature, its cut, and both branches, of which each is either again that or a
     * number; beside them lines of the base and the stretch. Lines that begin with # say how they were learned.
     */
    static Trees read(String file) {
        return parse(Scoring.text(file));
    }

    static Trees parse(String text) {
        List<Node> trees = new ArrayList<>();
        double stretch = 1;
        double base = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> words = Arrays.asList(line.split("\\s+"));
            switch (words.get(0)) {
                case BASE -> base = Double.parseDouble(words.get(1));
                case STRETCH -> stretch = Double.parseDouble(words.get(1));
                default -> trees.add(node(words.iterator()));
            }
        }
        return new Trees(List.copyOf(trees), stretch, base);
    }

    private static Node node(Iterator<String> words) {
        String word = words.next();
        if (!Character.isLetter(word.charAt(0))) {
            return new Leaf(Double.parseDouble(word));
        }
        double cut = Double.parseDouble(words.next());
        Node lower = node(words);
        return new Split(word, cut, lower, node(words));
    }

    @Override
    public double sum(Map<String, double[]> features, int candidate) {
        double sum = 0;
        for (Node tree : trees) {
            sum += answer(tree, features, candidate);
        }
        return stretch * sum + base;
    }

    private static double answer(Node tree, Map<String, double[]> features, int candidate) {
        Node node = tree;
        while (node instanceof Split split) {
            double[] values = features.get(split.feature());
            double value = values == null ? 0 : values[candidate];
            node = value <= split.cut() ? split.lower() : split.higher();
        }
        return ((Leaf) node).value();
    }
}
