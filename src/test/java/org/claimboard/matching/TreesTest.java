package org.claimboard.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreesTest {

    @Test
    void sum_ofTreesThatWereRead_addsTheAnswersOfEach() {
        Trees trees = Trees.parse(
                """
                # learned on nothing
                base -0.5
                stretch 2
                words 1.5 -1 place 0 3 0.25
                place 1 0.125 -0.125
                """);
        Map<String, double[]> features = Map.of("words", new double[] {1.5, 2, 2}, "place", new double[] {2, 0, 1});
        assertEquals(2 * (-1 - 0.125) - 0.5, trees.sum(features, 0), 1e-12);
        assertEquals(2 * (3 + 0.125) - 0.5, trees.sum(features, 1), 1e-12);
        assertEquals(2 * (0.25 + 0.125) - 0.5, trees.sum(features, 2), 1e-12);
    }

    @Test
    void sum_ofAFeatureThatIsNotKnown_takesItForNothing() {
        assertEquals(4, Trees.parse("numbers 0 4 5").sum(Map.of(), 0), 0);
    }

    /** Right only where one of two features is large and the other is not: no weights tell that. */
    @Test
    void telling_ofWhatNoWeightsTell_learnsIt() {
        Random random = new Random(7);
        List<Map<String, Double>> cases = new ArrayList<>();
        boolean[] yes = new boolean[2_000];
        for (int i = 0; i < yes.length; i++) {
            double one = random.nextDouble();
            double other = random.nextDouble();
            cases.add(Map.of("one", one, "other", other));
            yes[i] = one > 0.6 != other > 0.6;
        }
        Trees trees = new TreeLearner(List.of("one", "other")).telling(cases, yes);
        assertEquals(trees, new TreeLearner(List.of("one", "other")).telling(cases, yes));
        int right = 0;
        for (int i = 0; i < yes.length; i++) {
            Map<String, Double> example = cases.get(i);
            Map<String, double[]> features =
                    Map.of("one", new double[] {example.get("one")}, "other", new double[] {example.get("other")});
            right += trees.sum(features, 0) > 0 == yes[i] ? 1 : 0;
        }
        assertEquals(yes.length, right, yes.length * 0.03);
    }
}
