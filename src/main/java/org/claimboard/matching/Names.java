package org.claimboard.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in a text: of people, firms, places and things that go by a name of their own. */
final class Names {

    private static final Pattern LATIN = Pattern.compile(
            "(?<![\\p{N}$€£])(?<![\\p{L}])\\p{Lu}[\\p{IsLatin}\\p{N}]*(?:[.'’&-][\\p{IsLatin}\\p{N}]+)*");

    private static final Pattern OWNER = Pattern.compile("(?<!\\p{L})(\\p{Ll}{4,})['’]s(?!\\p{L})");
    private static final Pattern ENDING = Pattern.compile(".{2,}(?:ing|ed|ly|ers?|ists?|ies|ments?|tions?)");

    /** From this part of capitals on a text is a headline, whose capitals tell nothing. */
    private static final double HEADLINE = 0.7;

    private static final int FEWEST = 4;
    private static final int FEWEST_WORDS = 6;

    private Names() {}

    /**
     * The names in their order, each with whether it is surely one: a word that begins a sentence, and a Korean word whose
     * syllables are not all those of everyday words, only may be.
     *
     * @param known whether a word that begins a sentence, which may be any word, is one that is known
     */
    static Map<String, Boolean> in(String text, Tongue tongue, Predicate<String> known) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        latin(text, tongue, known, names);
        if (tongue == Tongue.KOREAN) {
            names.putAll(KoreanNames.in(text));
        }
        return names;
    }

    private static void latin(String text, Tongue tongue, Predicate<String> known, Map<String, Boolean> names) {
        boolean headline = tongue == Tongue.ENGLISH && isHeadline(text);
        Matcher word = LATIN.matcher(text);
        while (word.find()) {
            String name = word.group().replaceFirst("['’]s?$", "");
            boolean marked =
                    name.substring(1).codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
            boolean owner = !name.equals(word.group());
            boolean loud = loud(text) && name.chars().noneMatch(Character::isDigit);
            boolean ordinary = EnglishWords.isOrdinary(name.toLowerCase(Locale.ROOT));
            if (EnglishWords.isNoName(name) || name.length() < 2 || loud || (ordinary && tongue == Tongue.ENGLISH)) {
                continue;
            }
            if (marked || owner || tongue == Tongue.KOREAN) {
                names.put(name, true);
                continue;
            }
            boolean first = headline || begins(text, word.start());
            if (!first || (!known.test(name) && !isOrdinary(name))) {
                names.merge(name, !first, Boolean::logicalOr);
            }
        }
        if (tongue == Tongue.ENGLISH && names.isEmpty()) {
            Matcher owner = OWNER.matcher(text);
            while (owner.find()) {
                if (!EnglishWords.isNoName(owner.group(1)) && !EnglishWords.isOrdinary(owner.group(1))) {
                    names.put(owner.group(1), true);
                }
            }
        }
    }

    /** Whether somebody cries: most letters are capitals. */
    private static boolean loud(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        return 2 * text.chars().filter(Character::isUpperCase).count() > letters;
    }

    private static boolean isOrdinary(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return EnglishWords.isOrdinary(small) || ENDING.matcher(small).matches();
    }

    /** Whether most of its words have capitals, which then mark no names. */
    static boolean isHeadline(String text) {
        List<String> words = Pattern.compile("[^\\p{L}]+")
                .splitAsStream(text)
                .filter(word -> word.length() >= FEWEST)
                .toList();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return words.size() >= FEWEST_WORDS && capitals >= HEADLINE * words.size();
    }

    private static boolean begins(String text, int place) {
        int before = place - 1;
        while (before >= 0
                && !Character.isLetterOrDigit(text.charAt(before))
                && ".!?:\n".indexOf(text.charAt(before)) < 0) {
            before--;
        }
        return before < 0 || ".!?:\n".indexOf(text.charAt(before)) >= 0;
    }
}
