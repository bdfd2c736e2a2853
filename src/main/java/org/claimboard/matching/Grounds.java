package org.claimboard.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether what tells a sentence from a claim is plain enough to be told: a word that is not understood may say by itself what
 * seems to differ, so a contrary, a denial or a doubt is told only where both speak of the same in words that are known, and
 * another subject only by its name.
 */
final class Grounds {

    /** Letters that stand for several words, which the other text may spell out. */
    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{Lu}&.]{2,5}s?(?![\\p{L}\\p{N}])");

    private static final Pattern THAN = Pattern.compile("(?i)\\bthan\\b");

    private final String near;
    private final Wording claim;
    private final Tongue tongue;
    private final List<String> mine;

    Grounds(String near, Wording claim, String named, Tongue tongue) {
        this.near = near;
        this.claim = claim;
        this.tongue = tongue;
        this.mine = telling(Unexplained.in(near, claim, named, tongue), near);
    }

    /** Those of the words that say something, and numbers. */
    private List<String> telling(List<String> words, String text) {
        Set<String> light = ContentWord.all(text, tongue).stream()
                .filter(ContentWord::light)
                .map(ContentWord::shown)
                .collect(Collectors.toSet());
        return words.stream().filter(word -> !light.contains(word)).toList();
    }

    /** Whether the words are all that the claim does not explain of the sentence and, where only the claim has them, the other way round. */
    boolean areOnly(List<String> words) {
        return isNothingBut(mine, words) && (words.stream().allMatch(near::contains) || isClaimed(words));
    }

    /** Whether what both compare with something they compare with the same: less clean than now is cleaner than then. */
    boolean compareWithTheSame() {
        String[] asked = THAN.split(near, 2);
        String[] stated = THAN.split(claim.text(), 2);
        if (tongue == Tongue.KOREAN || asked.length + stated.length < 2 * 2) {
            return true;
        }
        List<ContentWord> with = ContentWord.in(stated[1], tongue);
        boolean words = ContentWord.in(asked[1], tongue).stream().allMatch(word -> word.isAmong(with, tongue));
        return words
                && NamedYears.contradicted(asked[1], List.of(Wording.of("", stated[1])))
                        .isEmpty()
                && Figures.in(asked[1]).figures().size()
                        == Figures.in(stated[1]).figures().size();
    }

    /** Whether each says nothing but what the other says. */
    boolean areInTheSameWords() {
        return mine.isEmpty() && isClaimed(List.of());
    }

    /**
     * Whether no word of the sentence beside these is without its like in the claim, nor any that is denied.
     *
     * @param denied those of them that deny
     * @param answered the sentence with what denies it behind it
     */
    boolean areDenials(List<String> denied, List<String> words, String answered) {
        return isNothingBut(mine, words)
                && (denied.isEmpty() || Denials.areOfWhatBothSay(denied, answered, claim, tongue));
    }

    /** Whether one of the words is the name of somebody or something. */
    boolean isNamed(List<String> words) {
        if (ClaimWords.isOfSomebody(claim.whole())) {
            return false;
        }
        Map<String, Boolean> names = Names.in(near, tongue, word -> false, word -> false);
        boolean initials =
                INITIALS.matcher(claim.whole()).results().anyMatch(letters -> !near.contains(letters.group()));
        return words.stream()
                .filter(word -> initials || !INITIALS.matcher(word).matches())
                .filter(word -> !isNumber(word))
                .anyMatch(word -> names.containsKey(word) && (names.getOrDefault(word, false) || haveAnother(word)));
    }

    /** Whether the claim, too, has a name, which the sentence lacks: then the word in its place is one. */
    private boolean haveAnother(String name) {
        return Names.in(claim.whole(), tongue, word -> false, word -> false).keySet().stream()
                .anyMatch(other -> !other.equals(name) && !near.contains(other));
    }

    private boolean isNumber(String word) {
        return Figures.in(near).figures().stream()
                .anyMatch(figure -> figure.words().contains(word));
    }

    private boolean isClaimed(List<String> words) {
        return Stream.of(claim.text(), claim.title())
                .filter(part -> !part.isBlank())
                .anyMatch(part ->
                        isNothingBut(telling(Unexplained.in(part, Wording.of("", near), "", tongue), part), words));
    }

    private static boolean isNothingBut(List<String> left, List<String> words) {
        return left.stream().allMatch(one -> words.stream().anyMatch(word -> word.contains(one) || one.contains(word)));
    }
}
