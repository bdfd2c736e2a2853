package org.claimboard.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.claimboard.matching.Candidate.Pair;

/**
 * In what a question and its candidates are alike, as numbers that a ranker weighs. A name that ends in {@code -share}
 * is the same number as a part of the best candidate's, one that ends in {@code -above} how far it is above the mean.
 */
final class Likeness {

    private final Question question;
    private final List<Candidate> candidates;
    private final Map<Cutting, Rarity> rarity;
    private final Map<String, double[]> features = new LinkedHashMap<>();

    private Likeness(Question question, List<Candidate> candidates, Map<Cutting, Rarity> rarity) {
        this.question = question;
        this.candidates = candidates;
        this.rarity = rarity;
    }

    /** The features by name; a number for each candidate. */
    static Map<String, double[]> of(
            Question question, List<Candidate> candidates, Map<Cutting, Rarity> rarity, List<String> models) {
        Likeness likeness = new Likeness(question, candidates, rarity);
        if (question.tongue() == Tongue.ENGLISH) {
            likeness.english();
        } else {
            likeness.korean();
        }
        for (int i = 0; i < models.size(); i++) {
            int model = i;
            likeness.withShare(models.get(i), candidate -> candidate.closeness().get(model));
            likeness.above(models.get(i));
        }
        if (question.tongue() == Tongue.KOREAN) {
            likeness.withShare("meanings", Candidate::meanings);
            likeness.above("meanings");
        }
        likeness.numbers();
        if (!question.meanings().isEmpty()) {
            likeness.withShare("told", Candidate::told);
            likeness.above("told");
        }
        return likeness.features;
    }

    private void english() {
        Rarity stems = rarity(Cutting.STEMS);
        Set<String> distinct = question.distinct(Cutting.STEMS);
        withShare(
                "words",
                candidate -> match(
                        stems, question.whole(), candidate.pieces(Cutting.STEMS).both(), 1));
        withShare(
                "text",
                candidate ->
                        match(stems, distinct, candidate.pieces(Cutting.STEMS).text(), 0.5));
        Set<String> phrases = new HashSet<>(twos(question.pieces(Cutting.STEMS)));
        double asked = stems.of(distinct);
        add(
                "phrases",
                candidate -> asked == 0
                        ? 0
                        : twos(candidate.pieces(Cutting.STEMS).text()).stream()
                                        .filter(phrases::contains)
                                        .distinct()
                                        .mapToDouble(two -> stems.of(List.of(two.split(" "))))
                                        .sum()
                                / asked);
        add("title", candidate -> covered(stems, candidate.pieces(Cutting.STEMS).title(), question.whole()));
        add(
                "text-length",
                candidate -> Math.log1p(candidate.pieces(Cutting.STEMS).text().size()));
        add(
                "title-length",
                candidate -> Math.log1p(candidate.pieces(Cutting.STEMS).title().size()));
        add(
                "answered",
                candidate -> covered(stems, candidate.pieces(Cutting.STEMS).text(), question.whole()));
        add(
                "asked",
                candidate -> covered(
                        stems,
                        question.pieces(Cutting.STEMS),
                        new HashSet<>(candidate.pieces(Cutting.STEMS).both())));
    }

    private void korean() {
        for (Cutting cutting : question.tongue().cuttings()) {
            Rarity rare = rarity(cutting);
            Map<String, Double> asked = new HashMap<>();
            question.distinct(cutting).forEach(piece -> asked.put(piece, rare.of(piece)));
            double all =
                    asked.values().stream().mapToDouble(Double::doubleValue).sum();
            withShare(cutting.field(), candidate -> {
                Pair pieces = candidate.pieces(cutting);
                int document = candidate.document();
                return Math.max(
                        mutual(asked, all, pieces.title(), title -> rare.ofClaim(document, true, title)),
                        mutual(asked, all, pieces.text(), text -> rare.ofClaim(document, false, text)));
            });
        }
    }

    private void numbers() {
        Figures asked = Figures.in(question.sentence());
        if (asked.isEmpty()) {
            add("numbers", candidate -> 0);
            return;
        }
        add(
                "numbers",
                candidate -> Math.min(
                        2, asked.shared(Figures.of(candidate.wording())).size()));
    }

    /** How much of both texts the other one has. */
    private static double mutual(
            Map<String, Double> asked, double all, List<String> text, ToDoubleFunction<List<String>> weight) {
        Set<String> shared = new HashSet<>();
        double there = 0;
        for (String piece : text) {
            Double rare = asked.get(piece);
            if (rare != null && shared.add(piece)) {
                there += rare;
            }
        }
        return there <= 0 ? 0 : there / Math.sqrt(all * weight.applyAsDouble(text));
    }

    /** What part of the pieces the others have, weighed by how telling they are. */
    private static double covered(Rarity rarity, Iterable<String> pieces, Set<String> others) {
        Set<String> seen = new HashSet<>();
        double all = 0;
        double there = 0;
        for (String piece : pieces) {
            if (seen.add(piece)) {
                double weight = rarity.of(piece);
                all += weight;
                there += others.contains(piece) ? weight : 0;
            }
        }
        return all == 0 ? 0 : there / all;
    }

    private static double match(Rarity rarity, Set<String> asked, List<String> text, double share) {
        Map<String, Integer> counts = new HashMap<>();
        text.forEach(piece -> counts.merge(piece, 1, Integer::sum));
        return rarity.match(asked, counts, text.size(), share);
    }

    private static List<String> twos(List<String> pieces) {
        List<String> twos = new ArrayList<>();
        for (int i = 0; i + 1 < pieces.size(); i++) {
            twos.add(pieces.get(i) + " " + pieces.get(i + 1));
        }
        return twos;
    }

    private Rarity rarity(Cutting cutting) {
        Rarity found = rarity.get(cutting);
        if (found == null) {
            throw new IllegalArgumentException("no rarity of " + cutting);
        }
        return found;
    }

    private double[] add(String name, ToDoubleFunction<Candidate> feature) {
        double[] values = candidates.stream().mapToDouble(feature).toArray();
        features.put(name, values);
        return values;
    }

    /** How far it is above the mean of the candidates, in their spreads: models differ in how near unrelated texts lie. */
    private void above(String name) {
        double[] values = Objects.requireNonNull(features.get(name));
        double mean = Arrays.stream(values).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
        features.put(
                name + "-above",
                Arrays.stream(values)
                        .map(value -> spread <= 0 ? 0 : (value - mean) / spread)
                        .toArray());
    }

    private void withShare(String name, ToDoubleFunction<Candidate> feature) {
        double[] values = add(name, feature);
        double best = Arrays.stream(values).max().orElse(0);
        features.put(
                name + "-share",
                Arrays.stream(values).map(value -> best <= 0 ? 0 : value / best).toArray());
    }
}
