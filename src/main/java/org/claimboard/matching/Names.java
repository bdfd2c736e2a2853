package org.claimboard.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in a text: of people, firms, places and things that go by a name of their own. */
final class Names {

    private static final Pattern LATIN = Pattern.compile(
            "(?<![\\p{N}$€£])(?<![\\p{L}])\\p{Lu}[\\p{IsLatin}\\p{N}]*(?:[.'’&-][\\p{IsLatin}\\p{N}]+)*");

    /** Names that begin small: a letter or two in front of a capital. */
    private static final Pattern SMALL_FIRST =
            Pattern.compile("(?<![\\p{L}\\p{N}$€£])\\p{Ll}{1,2}\\p{Lu}[\\p{IsLatin}\\p{N}]++");

    /** Hangul that runs into capitals. */
    private static final Pattern JOINED = Pattern.compile("(?<![\\p{L}\\p{N}])[가-힣]{2,8}(?=\\p{Lu}{2})(?:\\p{Lu}++)");

    private static final Pattern OWNER = Pattern.compile("(?<!\\p{L})(\\p{IsLatin}{4,}+)['’][sS](?!\\p{L})");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{IsLatin}[\\p{IsLatin}\\p{N}]++");
    private static final Pattern PEOPLE =
            Pattern.compile(".+(?:ese|ish|[st]ian|ean|ican|nian)s?|french|dutch|swiss|(?:german|greek|thai|czech)s?");

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
     * @param named whether a word in small letters is the name of somebody; asked where capitals mark no names
     */
    static Map<String, Boolean> in(String text, Tongue tongue, Predicate<String> known, Predicate<String> named) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        latin(text, tongue, known, names);
        Stream.of(SMALL_FIRST, JOINED)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(MatchResult::group)
                .forEach(name -> names.putIfAbsent(name, false));
        if (tongue == Tongue.KOREAN || names.isEmpty()) {
            unmarked(text, tongue, named, names);
        }
        if (tongue == Tongue.KOREAN) {
            names.putAll(KoreanNames.in(text));
        }
        return names;
    }

    private static void latin(String text, Tongue tongue, Predicate<String> known, Map<String, Boolean> names) {
        boolean headline = tongue == Tongue.ENGLISH && isHeadline(text);
        boolean cried = loud(text);
        Matcher word = LATIN.matcher(text);
        while (word.find()) {
            String name = word.group().replaceFirst("['’]s?$", "");
            boolean marked =
                    name.substring(1).codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
            boolean owner = !name.equals(word.group());
            boolean loud = cried && name.chars().noneMatch(Character::isDigit);
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
    }

    /** Who owns something, and who goes by a known name, in a text in small letters or in capitals only. */
    private static void unmarked(String text, Tongue tongue, Predicate<String> named, Map<String, Boolean> names) {
        if (tongue == Tongue.ENGLISH) {
            OWNER.matcher(text)
                    .results()
                    .map(owner -> owner.group(1))
                    .filter(Names::mayBeName)
                    .forEach(owner -> names.put(owner, true));
        }
        WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(Names::mayBeName)
                .filter(word -> named.test(word.toLowerCase(Locale.ROOT)))
                .forEach(word -> names.put(word, true));
    }

    /** Whether a word of which capitals say nothing may be a name; that of a people may be any of its members. */
    private static boolean mayBeName(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return !EnglishWords.isNoName(word)
                && !EnglishWords.isOrdinary(small)
                && !PEOPLE.matcher(small).matches();
    }

    /** Whether a word that begins a sentence without capitals, or one in capitals only, may be a name. */
    static boolean mayBegin(String word) {
        return mayBeName(word) && !isOrdinary(word);
    }

    /** Whether the word, in small letters, has a capital where the text has it amid a sentence. */
    static boolean isNamedIn(String text, Tongue tongue, String word) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        latin(text, tongue, any -> false, names);
        return names.entrySet().stream()
                .anyMatch(name -> name.getValue() && name.getKey().equalsIgnoreCase(word));
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
