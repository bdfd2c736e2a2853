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

    static Weights learn(List<Lesson> lessons, Weights order, List<String> names, double restraint) {
        List<Map<String, Double>> cases = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (Lesson lesson : lessons) {
            Ranked ranked = lesson.ranked(order);
            ranked.order().stream().limit(EXAMPLES).forEach(place -> {
                Map<String, Double> example = new HashMap<>();
                lesson.features().forEach((name, values) -> example.put(name, values[place]));
                example.put(Ranker.LEAD, ranked.lead(place));
                example.put(Ranker.SCORE, ranked.scores().get(place));
                cases.add(example);
                right.add(lesson.right().get(place));
            });
        }
        boolean[] yes = new boolean[right.size()];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = right.get(i);
        }
        return new Learner(names, 600, restraint).telling(cases, yes);
    }

    /** The trust, moved so that of sentences that nobody checked this part would be said to be checked. */
    static Weights calibrated(List<Lesson> unchecked, Ranker ranker) {
        return calibrated(unchecked, ranker, FALSE_ALARMS);
    }

    /** The trust, moved so that of sentences that nobody checked no more than this part would be said to be checked. */
    static Weights calibrated(List<Lesson> unchecked, Ranker ranker, double falseAlarms) {
        double[] first = unchecked.stream()
                .mapToDouble(lesson -> first(lesson, ranker))
                .sorted()
                .toArray();
        double likely = first[(int) ((1 - falseAlarms) * first.length)];
        double odds = Math.log(likely / (1 - likely)) - Math.log(Answer.CHECKED.least() / (1 - Answer.CHECKED.least()));
        return new Weights(ranker.trust().byFeature(), ranker.trust().base() - odds);
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
