package org.claimboard.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimboard.prose.Sentence;
import org.claimboard.prose.Sentences;
import org.claimboard.prose.WrittenLanguage;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.record.Unit;

/** Proposes the sentences of a text that may be claims. An editor decides; sentences without a sign are not proposed. */
public final class Proposals {

    private static final int MOST_FOR_QUANTITIES = 3;

    private static final Pattern WORD = Pattern.compile("\\p{L}++");

    /** Fewer are a line that tells when and by whom. */
    private static final int FEWEST_WORDS = 4;

    private Proposals() {}

    /** The proposals in the text, the best first, and in the order of the text among equals. */
    public static List<Proposal> in(String text) {
        List<ReadQuantity> quantities = QuantityReader.read(text);
        List<Cue> cues = Cues.in(text, quantities);
        List<Proposal> proposals = new ArrayList<>();
        String around = WrittenLanguage.proposed(text);
        int nextCue = 0;
        int nextQuantity = 0;
        for (Sentence sentence : Sentences.in(text)) {
            int firstCue = nextCue;
            int firstQuantity = nextQuantity;
            while (nextCue < cues.size() && cues.get(nextCue).start() < sentence.end()) {
                nextCue++;
            }
            while (nextQuantity < quantities.size()
                    && quantities.get(nextQuantity).start() < sentence.end()) {
                nextQuantity++;
            }
            Set<Sign> signs = EnumSet.noneOf(Sign.class);
            cues.subList(firstCue, nextCue).forEach(cue -> signs.add(cue.sign()));
            String language = WrittenLanguage.proposed(sentence.words(), around);
            boolean read = WrittenLanguage.isRead(language);
            if (!read && hasFigure(sentence.words())) {
                signs.add(Sign.FIGURE);
            }
            if (!signs.isEmpty() && !Boilerplate.is(sentence.words())) {
                // In 1.240 Menschen the point is none: whose numbers are not read has none rather than a wrong one.
                List<ReadQuantity> own = read ? quantities.subList(firstQuantity, nextQuantity) : List.of();
                proposals.add(proposal(sentence, language, signs, cues.subList(firstCue, nextCue), own));
            }
        }
        proposals.sort(Comparator.comparingInt(Proposal::score).reversed().thenComparingInt(Proposal::start));
        return List.copyOf(proposals);
    }

    /** Whether there is a figure in what may be a sentence, of a language that is not read. */
    private static boolean hasFigure(String words) {
        return words.codePoints().anyMatch(Character::isDigit)
                && WORD.matcher(words).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS;
    }

    private static Proposal proposal(
            Sentence sentence, String language, Set<Sign> signs, List<Cue> cues, List<ReadQuantity> quantities) {
        return new Proposal(
                sentence.start(),
                sentence.end(),
                sentence.words(),
                language,
                Collections.unmodifiableSet(signs),
                List.copyOf(quantities),
                List.copyOf(cues),
                score(signs, quantities));
    }

    /** A calendar year alone is a weak figure: most sentences of a chronicle have one. */
    private static int score(Set<Sign> signs, List<ReadQuantity> quantities) {
        int score = signs.stream().mapToInt(Sign::weight).sum();
        long amounts = quantities.stream().filter(Proposals::isAmount).count();
        if (signs.contains(Sign.FIGURE) && amounts == 0) {
            return score - Sign.FIGURE.weight() + 1;
        }
        return score + (int) Math.min(MOST_FOR_QUANTITIES, Math.max(0, amounts - 1));
    }

    private static boolean isAmount(ReadQuantity quantity) {
        Unit unit = quantity.unit();
        return unit == null || !unit.isYear();
    }
}
