package org.claimboard.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Learns when the first claims in the order are to be trusted, and measures it. */
final class Trust {

    /** So many of each order are examples. */
    private static final int EXAMPLES = 3;

    private static final double FALSE_ALARMS = 0.05;

    private Trust() {}

    /** What is known of the first claims in an order, and whether each is right. */
    private record Examples(List<Map<String, Double>> cases, List<Boolean> right) {

        static Examples of(List<Lesson> lessons, Weights order) {
            List<Map<String, Double>> cases = new ArrayList<>();
            List<Boolean> right = new ArrayList<>();
            for (Lesson lesson : lessons) {
                Ranked ranked = lesson.ranked(order);
                Map<String, double[]> all = new HashMap<>(lesson.features());
                all.putAll(ranked.standing());
                ranked.order().stream().limit(EXAMPLES).forEach(place -> {
                    Map<String, Double> example = new HashMap<>();
                    all.forEach((name, values) -> example.put(name, values[place]));
                    cases.add(example);
                    right.add(lesson.right().get(place));
                });
            }
            return new Examples(cases, right);
        }

        boolean[] yes() {
            boolean[] yes = new boolean[right.size()];
            for (int i = 0; i < yes.length; i++) {
                yes[i] = right.get(i);
            }
            return yes;
        }
    }

    static Weights learn(List<Lesson> lessons, Weights order, List<String> names, double restraint) {
        Examples examples = Examples.of(lessons, order);
        return new Learner(names, 600, restraint).telling(examples.cases(), examples.yes());
    }

    static Trees learnTrees(List<Lesson> lessons, Weights order, List<String> names) {
        Examples examples = Examples.of(lessons, order);
        return new TreeLearner(names).telling(examples.cases(), examples.yes());
    }

    /** The trust, moved so that of sentences that nobody checked this part would be said to be checked. */
    static Weights calibrated(List<Lesson> unchecked, Weights order, Weights trust) {
        return calibrated(unchecked, order, trust, FALSE_ALARMS);
    }

    /** The trust, moved so that of sentences that nobody checked no more than this part would be said to be checked. */
    static Weights calibrated(List<Lesson> unchecked, Weights order, Weights trust, double falseAlarms) {
        Ranker ranker = new Ranker(order, trust);
        double odds =
                point(unchecked.stream().map(lesson -> first(lesson, ranker)).toList(), falseAlarms);
        return new Weights(trust.byFeature(), trust.base() - odds);
    }

    /** By how much odds have to be lowered so that of these first claims no more than the usual part is said to cover. */
    static double point(List<Double> first) {
        return point(first, FALSE_ALARMS);
    }

    private static double point(List<Double> first, double falseAlarms) {
        List<Double> sorted = first.stream().sorted().toList();
        double likely = sorted.get((int) ((1 - falseAlarms) * sorted.size()));
        return Math.log(likely / (1 - likely)) - Math.log(Answer.CHECKED.least() / (1 - Answer.CHECKED.least()));
    }

    /** How often a sentence that was checked gets a likelier first claim than one that was not (AUROC). */
    static double telling(List<Lesson> checked, List<Lesson> unchecked, Ranker ranker) {
        double[] known =
                checked.stream().mapToDouble(lesson -> first(lesson, ranker)).toArray();
        double[] fresh =
                unchecked.stream().mapToDouble(lesson -> first(lesson, ranker)).toArray();
        double won = 0;
        for (double one : known) {
            for (double other : fresh) {
                won += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return won / known.length / fresh.length;
    }

    /** How likely the first claim is. */
    static double first(Lesson lesson, Ranker ranker) {
        Ranked ranked = ranker.rank(lesson.candidates(), lesson.features());
        double[] likely = ranker.likely(ranked, lesson.features());
        return ranked.order().stream()
                .map(place -> likely[place])
                .max(Comparator.naturalOrder())
                .orElse(0.0);
    }
}
