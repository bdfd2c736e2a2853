package org.claimboard.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Says why a candidate was found. */
final class Reasons {

    private static final int MOST_WORDS = 8;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private final Question question;
    private final Rarity rarity;
    private final Figures asked;

    Reasons(Question question, Map<Cutting, Rarity> rarity) {
        this.question = question;
        Rarity found = rarity.get(cutting());
        if (found == null) {
            throw new IllegalArgumentException("no rarity of " + cutting());
        }
        this.rarity = found;
        this.asked = Figures.in(question.sentence());
    }

    private Cutting cutting() {
        return question.tongue().cuttings().get(0);
    }

    Match match(Candidate candidate, double likely) {
        Figures stated = Figures.of(candidate.wording());
        List<Figure> others = asked.contradicted(stated);
        Why why = new Why(
                words(candidate),
                asked.shared(stated).stream().map(Figure::words).toList(),
                others.stream().map(Figure::words).toList(),
                candidate.closeness().length == 0
                        ? null
                        : Math.max(0, Arrays.stream(candidate.closeness()).average().orElse(0)));
        return new Match(candidate.slug(), likely, flag(likely, others), why);
    }

    private static Flag flag(double likely, List<Figure> others) {
        if (likely < ClaimMatcher.CHECKED) {
            return Flag.RELATED;
        }
        return others.isEmpty() ? Flag.SAME_CLAIM : Flag.DIFFERENT_NUMBER;
    }

    private List<String> words(Candidate candidate) {
        Set<String> there = new HashSet<>(candidate.pieces(cutting()).both());
        return SPACE.splitAsStream(question.sentence())
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .distinct()
                .filter(word -> !pieces(word).isEmpty() && there.containsAll(pieces(word)))
                .sorted(Comparator.comparingDouble(word -> -rarity.of(pieces(word))))
                .limit(MOST_WORDS)
                .toList();
    }

    private List<String> pieces(String word) {
        return cutting().of(question.tongue().prepared(word));
    }
}
