package org.claimboard.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Says what keeps a claim from being the same as a sentence, however alike their words are: who it is about, whether one
 * denies the other, when it was, and how a number is limited. That the claim leaves something unsaid which the sentence
 * names is never agreement.
 */
final class Guard {

    private static final double LEAST_LIKELY = 0.1;
    private static final double NEARLY_ALL = 0.75;

    private final String sentence;
    private final Tongue tongue;
    private final Predicate<String> onFile;

    /**
     * A guard of one sentence.
     *
     * @param sentence without what only a post has
     * @param onFile whether a word in small letters is a name that is on file
     */
    Guard(String sentence, Tongue tongue, Predicate<String> onFile) {
        this.onFile = onFile;
        this.sentence = sentence;
        this.tongue = tongue;
    }

    /** Whether a claim that hardly covers the sentence has so many of its words that what differs is worth saying. */
    boolean concerns(Map<Tongue, Wording> claim, double likely) {
        Wording same = claim.get(tongue);
        return same != null && likely >= LEAST_LIKELY && Near.covered(sentence, tongue, same) >= NEARLY_ALL;
    }

    /**
     * The weightiest objection; null if there is none.
     *
     * @param named whom and what the claim is about, beside its words
     */
    @Nullable
    Objection against(Map<Tongue, Wording> claim, String named) {
        Wording same = claim.get(tongue);
        String near = same == null ? sentence : Near.of(sentence, tongue, same);
        if (near.isBlank()) {
            return null;
        }
        List<String> others = new Subjects(sentence, near, tongue, onFile).missingIn(claim, named);
        if (!others.isEmpty()) {
            return new Objection(Flag.OTHER_SUBJECT, others);
        }
        List<String> opposed = opposed(near, claim);
        if (!opposed.isEmpty()) {
            return new Objection(Flag.OPPOSITE, opposed);
        }
        List<String> years = NamedYears.contradicted(near, claim.values());
        if (!years.isEmpty()) {
            return new Objection(Flag.OTHER_YEAR, years);
        }
        List<String> limits = Limits.contradicted(near, claim.values());
        return limits.isEmpty() ? null : new Objection(Flag.DIFFERENT_NUMBER, limits);
    }

    /** A denial of the opposite is the same again: it did not fall, it rose. */
    private List<String> opposed(String near, Map<Tongue, Wording> claim) {
        Wording same = claim.get(tongue);
        String answered = same == null ? near : Near.answered(sentence, tongue, same);
        List<String> denied = Denials.between(answered, tongue, claim);
        List<String> turned = same == null ? List.of() : Opposites.between(near, same.whole(), tongue);
        if (denied.size() == 1 && turned.size() == 1) {
            return List.of();
        }
        Set<String> words = new LinkedHashSet<>(denied);
        words.addAll(turned);
        return new ArrayList<>(words);
    }
}
