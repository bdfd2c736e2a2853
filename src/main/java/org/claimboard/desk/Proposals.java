package org.claimboard.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimboard.prose.Sentence;
import org.claimboard.prose.Sentences;
import org.claimboard.prose.WrittenLanguage;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.record.Unit;

/** Proposes the sentences of a text that may be claims. An editor decides; sentences without a sign are not proposed. */
public final class Proposals {

    private static final int MOST_FOR_QUANTITIES = 3;

    private Proposals() {}

    /** The proposals in Korean or English text, the best first, and in the order of the text among equals. */
    public static List<Proposal> in(String text) {
        List<ReadQuantity> quantities = QuantityReader.read(text);
        List<Cue> cues = Cues.in(text, quantities);
        List<Proposal> proposals = new ArrayList<>();
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
            if (nextCue > firstCue && !Boilerplate.is(sentence.words())) {
                proposals.add(proposal(
                        sentence, cues.subList(firstCue, nextCue), quantities.subList(firstQuantity, nextQuantity)));
            }
        }
        proposals.sort(Comparator.comparingInt(Proposal::score).reversed().thenComparingInt(Proposal::start));
        return List.copyOf(proposals);
    }

    private static Proposal proposal(Sentence sentence, List<Cue> cues, List<ReadQuantity> quantities) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        cues.forEach(cue -> signs.add(cue.sign()));
        return new Proposal(
                sentence.start(),
                sentence.end(),
                sentence.words(),
                WrittenLanguage.proposed(sentence.words()),
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
