package org.claimboard.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A claim that may cover the question, in one language.
 *
 * @param document its number in the index
 * @param closeness the cosine of its place to the nearest of the question's by each model that knows the language
 * @param meanings the cosine of its place by what its words mean to the question's
 * @param told how much it says of what an English question says, if it is Korean; else nothing
 */
record Candidate(
        int document,
        String slug,
        Wording wording,
        Map<Cutting, Pair> pieces,
        List<Double> closeness,
        double meanings,
        double told) {

    Candidate {
        pieces = new EnumMap<>(pieces);
    }

    /** The pieces of the title, which may have none, and of the text. */
    record Pair(List<String> title, List<String> text) {

        List<String> both() {
            List<String> both = new ArrayList<>(title);
            both.addAll(text);
            return both;
        }
    }

    Pair pieces(Cutting cutting) {
        Pair pair = pieces.get(cutting);
        if (pair == null) {
            throw new IllegalArgumentException("not cut: " + cutting);
        }
        return pair;
    }

    /** What two entries of one claim have in common: the letters of the text. */
    String sameness() {
        return Cutting.bare(wording.text());
    }
}
