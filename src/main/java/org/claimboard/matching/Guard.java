package org.claimboard.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what keeps a claim from being the same as a sentence, however alike their words are: who it is about, whether one
 * denies the other, when it was, and how a number is limited. That the claim leaves something unsaid which the sentence
 * names is never agreement.
 */
final class Guard {

    private static final double LEAST_LIKELY = 0.1;
    private static final double NEARLY_ALL = 0.75;
    private static final double MORE_THAN_ALL = 2;

    private final String sentence;
    private final Tongue tongue;
    private final Predicate<String> onFile;
    private final boolean post;

    /**
     * A guard of one sentence.
     *
     * @param sentence without what only a post has
     * @param onFile whether a word in small letters is a name that is on file
     */
    Guard(String sentence, Tongue tongue, Predicate<String> onFile) {
        this(sentence, tongue, onFile, false);
    }

    private Guard(String sentence, Tongue tongue, Predicate<String> onFile, boolean post) {
        this.onFile = onFile;
        this.sentence = Recast.plainly(ReportingFrames.unasked(sentence, tongue), tongue);
        this.tongue = tongue;
        this.post = post;
    }

    /** A guard of what was written, which may be a post; English posts are known well enough to be read loosely. */
    static Guard of(String written, Tongue tongue, Predicate<String> onFile) {
        return new Guard(
                PostText.untagged(written), tongue, onFile, tongue == Tongue.ENGLISH && PostText.isPost(written));
    }

    /** Whether a claim that hardly covers the sentence has so many of its words that what differs is worth saying. */
    boolean concerns(Map<Tongue, Wording> claim, double likely) {
        Wording same = Recast.plainly(claim.get(tongue), tongue);
        return same != null && likely >= LEAST_LIKELY && Near.covered(sentence, tongue, same) >= NEARLY_ALL;
    }

    /** Whether both have the same words, in some form, three or more. */
    boolean repeats(Map<Tongue, Wording> claim) {
        Wording same = Recast.plainly(claim.get(tongue), tongue);
        return same != null && Residue.between(sentence, same, tongue).isEmpty();
    }

    /** Whether the claim has all words of the sentence in some form, three or more, and an amount of it: then it says the same, unless something speaks against it. */
    boolean agrees(Map<Tongue, Wording> claim) {
        Wording same = Recast.plainly(claim.get(tongue), tongue);
        return same != null && Residue.between(sentence, same, tongue).isNothing();
    }

    /** Whether each says all that the other says, in whatever words, of which they share some. */
    boolean isExplained(Map<Tongue, Wording> claim, String named) {
        Wording same = Recast.plainly(claim.get(tongue), tongue);
        return same != null
                && !post
                && !DenyingWords.in(sentence, tongue).find()
                && !DenyingWords.in(same.text(), tongue).find()
                && Residue.between(sentence, same, tongue).sharesEnough()
                && Unexplained.in(sentence, same, named, tongue).isEmpty()
                && Unexplained.in(same.text(), Wording.of("", sentence), "", tongue)
                        .isEmpty();
    }

    /**
     * The weightiest objection; null if there is none.
     *
     * @param named whom and what the claim is about, beside its words
     */
    @Nullable
    Objection against(Map<Tongue, Wording> claim, String named) {
        return against(claim, named, true);
    }

    /**
     * The weightiest objection; null if there is none.
     *
     * @param named whom and what the claim is about, beside its words
     * @param sameNumbers false if its numbers tell them apart: then neither places nor certainty are compared, and no
     *     denial counts
     */
    @Nullable
    Objection against(Map<Tongue, Wording> claim, String named, boolean sameNumbers) {
        Wording same = Recast.plainly(claim.get(tongue), tongue);
        String near = same == null ? sentence : Near.of(sentence, tongue, same);
        if (near.isBlank()) {
            return null;
        }
        Residue residue = same == null ? null : Residue.between(near, same, tongue);
        // A post names whom it answers, who wrote it and much else: a word more tells it apart where little else
        // differs.
        boolean loose = post && (residue == null || !residue.isTight() || !residue.isShort());
        List<String> others = new Subjects(sentence, near, tongue, onFile, loose ? MORE_THAN_ALL : Near.MOSTLY)
                .missingIn(claim, named);
        if (!others.isEmpty()) {
            boolean plain = same == null || loose || new Grounds(near, same, named, tongue).isNamed(others);
            return new Objection(Flag.OTHER_SUBJECT, others, plain);
        }
        Opposed opposed = opposed(near, claim, sameNumbers ? residue : null, loose);
        if (!opposed.words().isEmpty()) {
            // Of two that differ in a number as well, the number says it for sure.
            boolean plain = same == null
                    || loose
                    || opposed.isPlain(new Grounds(near, same, named, tongue), Near.answered(sentence, tongue, same));
            return sameNumbers ? new Objection(Flag.OPPOSITE, opposed.words(), plain) : null;
        }
        List<String> years = NamedYears.contradicted(near, claim.values());
        if (!years.isEmpty()) {
            return new Objection(Flag.OTHER_YEAR, years);
        }
        List<String> limits = Limits.contradicted(near, claim.values());
        if (!limits.isEmpty()) {
            return new Objection(Flag.DIFFERENT_NUMBER, limits);
        }
        if (residue == null) {
            return sameNumbers ? acrossLanguages(claim) : null;
        }
        Objection detail = inDetail(near, Objects.requireNonNull(same), named, residue, loose);
        return detail != null && detail.flag() == Flag.OTHER_STRENGTH && !sameNumbers ? null : detail;
    }

    /** What the sentence says beside all that the claim says; of a post, which says much beside, nothing is told. */
    List<String> beyond(Map<Tongue, Wording> claim, String named) {
        Wording same = Recast.plainly(claim.get(tongue), tongue);
        if (same == null) {
            return List.of();
        }
        String near = Near.of(sentence, tongue, same);
        Residue residue = Residue.between(near, same, tongue);
        boolean loose = post && (!residue.isTight() || !residue.isShort());
        return loose ? List.of() : Unexplained.in(near, same, named, tongue);
    }

    private @Nullable Objection acrossLanguages(Map<Tongue, Wording> claim) {
        List<String> swapped = claim.values().stream()
                .flatMap(other -> Roles.swappedAcross(sentence, other.whole()).stream())
                .toList();
        if (!swapped.isEmpty()) {
            return new Objection(Flag.OPPOSITE, swapped);
        }
        List<String> strength = claim.entrySet().stream()
                .flatMap(other ->
                        Strength.differing(sentence, tongue, other.getValue().whole(), other.getKey()).stream())
                .toList();
        return strength.isEmpty() ? null : new Objection(Flag.OTHER_STRENGTH, strength);
    }

    /** What tells two texts apart that share nearly all of their words. */
    private @Nullable Objection inDetail(String near, Wording claim, String named, Residue residue, boolean loose) {
        Grounds grounds = new Grounds(near, claim, named, tongue);
        if (residue.sharesNoWord(claim, tongue) && !residue.mine().isEmpty()) {
            List<String> mine = residue.mine().stream().map(ContentWord::shown).toList();
            return new Objection(Flag.OTHER_SUBJECT, mine, grounds.isNamed(mine));
        }
        if (loose || !residue.isWithin()) {
            return null;
        }
        String stated = claim.whole();
        List<String> days = NamedDays.contradicted(near, stated);
        if (!days.isEmpty()) {
            return new Objection(Flag.OTHER_YEAR, days);
        }
        List<String> numbers = new ArrayList<>(Rates.differing(near, stated, tongue));
        numbers.addAll(ChangeBases.differing(near, stated));
        if (Figures.in(near).shared(Figures.of(claim)).stream().allMatch(Figure::isYear)) {
            numbers.addAll(residue.otherParts());
        }
        numbers.addAll(Bearers.turned(near, claim.text(), tongue));
        if (!numbers.isEmpty() && !Figures.of(claim).isEmpty()) {
            return new Objection(Flag.DIFFERENT_NUMBER, numbers, grounds.areOnly(numbers));
        }
        List<String> reserved = Reservations.between(near, stated, tongue);
        List<String> others = new ArrayList<>(reserved);
        others.addAll(residue.instead(Opposites.between(near, stated, tongue)));
        List<String> beyond = Unexplained.in(near, claim, named, tongue);
        others.removeIf(word -> residue.isMine(word) && !beyond.contains(word));
        // He founded it, and the evidence says who he is.
        others.removeIf(word -> ClaimWords.isOfSomebody(stated) && new Parties(named).have(word));
        if (!others.isEmpty()) {
            boolean plain = grounds.isNamed(others)
                    || (others.stream().anyMatch(reserved::contains) && grounds.areOnly(others));
            return new Objection(Flag.OTHER_SUBJECT, others, plain);
        }
        List<String> strength = new ArrayList<>(Strength.differing(near, stated, tongue, residue.isSmall()));
        strength.addAll(Shares.ofWhole(near, stated));
        strength.addAll(Shares.left(near, stated, tongue));
        strength.addAll(Shares.oneOfSeveral(near, stated));
        strength.addAll(Strength.unsaidCause(near, claim.text(), tongue));
        return strength.isEmpty() ? null : new Objection(Flag.OTHER_STRENGTH, strength, grounds.areOnly(strength));
    }

    private List<String> swapped(
            String near, Wording claim, @Nullable Residue residue, Map<Relations.Kind, Relations.Outcome> related) {
        if (residue == null || !residue.isSmall() || related.containsValue(Relations.Outcome.SAME_WAY)) {
            return List.of();
        }
        return related.isEmpty() ? Roles.swapped(near, claim.text(), tongue) : Relations.shown(near, tongue);
    }

    /** A denial of the opposite is the same again: it did not fall, it rose. */
    private Opposed opposed(String near, Map<Tongue, Wording> claim, @Nullable Residue residue, boolean loose) {
        Wording same = Recast.plainly(claim.get(tongue), tongue);
        String answered = same == null ? near : Near.answered(sentence, tongue, same);
        List<String> denied = Denials.between(answered, tongue, claim, loose);
        if (same != null && denied.size() == 1 && Contraries.isUndone(answered, same.whole())) {
            denied = List.of();
        }
        List<String> contrary = same == null ? List.of() : Opposites.between(near, same.whole(), tongue);
        List<String> denials = denied;
        Map<Relations.Kind, Relations.Outcome> related =
                same == null ? Map.of() : Relations.compared(near, same.text(), tongue);
        boolean ordered = same != null
                && related.containsKey(Relations.Kind.TIME)
                && !Relations.isDated(near)
                && !Relations.isDated(same.whole());
        // A word that denies by its first syllable is one denial, and no second one.
        List<String> turned = contrary.stream()
                .filter(word -> denials.stream().noneMatch(denial -> denial.contains(word)))
                .filter(word -> !ordered || !Relations.isTime(word))
                .filter(word ->
                        !denials.isEmpty() || same == null || !Opposites.isDenied(near, same.whole(), word, tongue))
                .toList();
        List<String> swapped = same == null || loose ? List.of() : swapped(near, same, residue, related);
        List<String> contrasted = same == null ? List.of() : Contrasts.turned(near, same.text(), tongue);
        if (!contrasted.isEmpty()) {
            return new Opposed(List.of(), contrasted, List.of());
        }
        // Who sends to somebody does the contrary of who receives from him.
        boolean converse = !turned.isEmpty() && swapped.size() == 1;
        long turns = Stream.of(denied, turned, converse ? List.<String>of() : swapped)
                .filter(words -> !words.isEmpty())
                .count();
        // Who did not beat him need not have been beaten.
        boolean deniedTurn = !denied.isEmpty() && !swapped.isEmpty();
        if (turns == 2 && !deniedTurn && denied.size() <= 1 && turned.size() <= 1) {
            return Opposed.NOTHING;
        }
        return new Opposed(denied, turned, swapped);
    }

    /** By which words one of the two denies what the other says, says the contrary, or has two change places. */
    private record Opposed(List<String> denied, List<String> turned, List<String> swapped) {

        static final Opposed NOTHING = new Opposed(List.of(), List.of(), List.of());

        List<String> words() {
            return Stream.of(denied, turned, swapped)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
        }

        boolean isPlain(Grounds grounds, String answered) {
            return grounds.areDenials(denied, words(), answered)
                    && (turned.isEmpty() || (grounds.areOnly(words()) && grounds.compareWithTheSame()))
                    && (swapped.isEmpty() || grounds.areInTheSameWords());
        }
    }
}
