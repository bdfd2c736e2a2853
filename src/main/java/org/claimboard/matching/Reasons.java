package org.claimboard.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.record.Ordered;
import org.jspecify.annotations.Nullable;

/** Says why a candidate was found. */
final class Reasons {

    private static final int MOST_WORDS = 8;

    /** How likely a claim that says it word for word, numbers aside, covers it at least. */
    private static final double WORD_FOR_WORD = 0.9;

    /** How much of such a claim the sentence must say; the rest may be asides. */
    private static final double MOST_OF_IT = 0.75;

    private static final int FEWEST_PIECES = 3;

    private final Question question;
    private final Rarity rarity;
    private final Figures asked;
    private final String rest;
    private final Map<String, List<String>> pieces = new HashMap<>();
    private final Map<String, Set<String>> asking;

    Reasons(Question question, Map<Cutting, Rarity> rarity) {
        this.question = question;
        Rarity found = rarity.get(cutting());
        if (found == null) {
            throw new IllegalArgumentException("no rarity of " + cutting());
        }
        this.rarity = found;
        this.asked = Figures.in(question.said());
        this.rest = Figures.in(question.sentence()).rest();
        this.asking = question.words();
    }

    private Cutting cutting() {
        return question.tongue().cuttings().get(0);
    }

    Match match(Candidate candidate, double likely) {
        Figures stated = Figures.of(candidate.wording());
        List<Figure> others = asked.contradicted(stated).stream()
                .filter(figure -> !figure.isYear())
                .toList();
        boolean complement = !others.isEmpty() && stated.leave(others) && isDenied(candidate);
        Why why = new Why(
                words(candidate, likely),
                asked.shared(stated).stream().map(Figure::words).toList(),
                complement ? List.of() : others.stream().map(Figure::words).toList(),
                List.of(),
                meaning(candidate));
        double score = saysTheSame(candidate, stated) ? Math.max(likely, WORD_FOR_WORD) : likely;
        return new Match(candidate.slug(), score, complement ? Flag.RELATED : flag(score, others, why), why);
    }

    /** Whether one of the two denies what the other states: 20 percent have one, 80 percent have none. */
    private boolean isDenied(Candidate candidate) {
        Wording claim = candidate.wording();
        return !Denials.between(question.sentence(), question.tongue(), Map.of(Tongue.of(claim.whole()), claim))
                .isEmpty();
    }

    /** The match with what the guard says against it; with another number, one that was only related stays so. */
    Match guarded(Match match, @Nullable Objection objection) {
        if (objection == null) {
            return match;
        }
        if (!objection.plain()) {
            return match.inDoubt();
        }
        Why why = match.why();
        boolean number = objection.flag() == Flag.DIFFERENT_NUMBER;
        Set<String> others = new LinkedHashSet<>(why.otherQuantities());
        others.addAll(number ? objection.words() : List.of());
        Why against = new Why(
                why.words(),
                why.quantities(),
                List.copyOf(others),
                number ? why.against() : objection.words(),
                why.meaning());
        Flag flag = number && !match.flag().covers() ? match.flag() : objection.flag();
        return new Match(match.slug(), match.score(), flag, against, match.clause(), false);
    }

    /** Whether the sentence says nothing but what the claim says, and most of that; numbers aside. */
    private boolean saysTheSame(Candidate candidate, Figures stated) {
        Set<String> mine = Ordered.of(pieces(rest));
        return Ordered.of(pieces(stated.rest())).containsAll(mine)
                && (saysTheSame(mine, candidate.wording().title())
                        || saysTheSame(mine, candidate.wording().text()));
    }

    private boolean saysTheSame(Set<String> mine, String sentence) {
        Figures figures = Figures.in(sentence);
        Set<String> theirs = Ordered.of(pieces(figures.rest()));
        return mine.size() >= FEWEST_PIECES
                ? most(mine, theirs)
                : theirs.size() < FEWEST_PIECES && asked.standInPlaceOf(figures);
    }

    private boolean most(Set<String> mine, Set<String> theirs) {
        double shared = rarity.of(theirs.stream().filter(mine::contains).toList());
        return !theirs.isEmpty() && shared >= MOST_OF_IT * rarity.of(theirs);
    }

    private static @Nullable Double meaning(Candidate candidate) {
        if (candidate.closeness().isEmpty()) {
            return null;
        }
        double sum =
                candidate.closeness().stream().mapToDouble(Double::doubleValue).sum();
        return Math.max(0, sum / candidate.closeness().size());
    }

    private static Flag flag(double likely, List<Figure> others, Why why) {
        if (likely < Answer.CHECKED.least() || !why.overlaps()) {
            return Flag.RELATED;
        }
        return others.isEmpty() ? Flag.SAME_CLAIM : Flag.DIFFERENT_NUMBER;
    }

    private List<String> words(Candidate candidate, double likely) {
        List<String> words = words(candidate);
        if (!words.isEmpty()
                || likely < Answer.CHECKED.least()
                || !question.said().equals(question.sentence())) {
            return words;
        }
        // The dictionary cuts a name that it does not know in one way before one particle and in another before the
        // next.
        Tongue tongue = question.tongue();
        List<ContentWord> there = ContentWord.in(candidate.wording().whole(), tongue);
        return ContentWord.in(question.sentence(), tongue).stream()
                .filter(word -> word.isAmong(there, tongue))
                .map(ContentWord::shown)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private List<String> words(Candidate candidate) {
        Set<String> there = new HashSet<>(candidate.pieces(cutting()).both());
        return asking.entrySet().stream()
                .filter(word -> word.getValue().stream().anyMatch(one -> isThere(pieces(one), there)))
                .sorted(Comparator.comparingDouble(word -> -rarest(word.getValue(), there)))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isThere(List<String> pieces, Set<String> there) {
        return !pieces.isEmpty() && there.containsAll(pieces);
    }

    private double rarest(Set<String> words, Set<String> there) {
        return words.stream()
                .map(this::pieces)
                .filter(pieces -> isThere(pieces, there))
                .mapToDouble(rarity::of)
                .max()
                .orElse(0);
    }

    private List<String> pieces(String text) {
        return pieces.computeIfAbsent(
                text, unread -> cutting().of(question.tongue().prepared(unread)));
    }
}
