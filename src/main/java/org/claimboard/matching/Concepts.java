package org.claimboard.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words of one meaning. Korean texts are compared with every word replaced by the one that stands for its meaning;
 * English questions meet Korean claims by the Korean names of their words.
 */
final class Concepts {

    /** The longest run of English words that is looked up. */
    private static final int LONGEST_PHRASE = 6;

    private static final Concepts SHIPPED = read();
    private static final Remembered<String> UNIFIED = new Remembered<>(SHIPPED::replaced);

    private final Map<String, String> korean = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();
    private final Map<Character, Integer> longest = new HashMap<>();

    private Concepts() {}

    /** The text with one Korean word for each meaning. */
    static String unified(String text) {
        return UNIFIED.of(text.toLowerCase(Locale.ROOT));
    }

    /** What of an English text can be said in Korean words; names in Latin letters and digits stay. */
    static String inKorean(String text) {
        return SHIPPED.translated(Cutting.STEMS.of(text));
    }

    /** The Korean name that stands for what the English stems mean together; empty if there is none. */
    static String named(List<String> stems) {
        return SHIPPED.english.getOrDefault(String.join(" ", stems), "");
    }

    /** Whether the English word is called in Korean by what can only be a name. */
    static boolean isKnownName(String word) {
        String korean = inKorean(word);
        return !EnglishWords.isThing(word)
                && !korean.isEmpty()
                && KoreanNames.in(korean + "는").containsValue(true);
    }

    private String replaced(String text) {
        StringBuilder unified = new StringBuilder(text.length());
        int place = 0;
        while (place < text.length()) {
            String found = longestAt(text, place);
            unified.append(found == null ? text.substring(place, place + 1) : korean.get(found));
            place += found == null ? 1 : found.length();
        }
        return unified.toString();
    }

    private @Nullable String longestAt(String text, int place) {
        for (int length = Math.min(longest.getOrDefault(text.charAt(place), 0), text.length() - place);
                length > 1;
                length--) {
            String words = text.substring(place, place + length);
            if (korean.containsKey(words) && isWhole(text, place, length)) {
                return words;
            }
        }
        return null;
    }

    /** Korean words stand inside longer ones; Latin ones do not. */
    private static boolean isWhole(String text, int place, int length) {
        return !isLatin(text, place) || (!isLatin(text, place - 1) && !isLatin(text, place + length));
    }

    private static boolean isLatin(String text, int place) {
        return place >= 0 && place < text.length() && text.charAt(place) >= 'a' && text.charAt(place) <= 'z';
    }

    private String translated(List<String> stems) {
        List<String> words = new ArrayList<>();
        int place = 0;
        while (place < stems.size()) {
            int length = Math.min(LONGEST_PHRASE, stems.size() - place);
            while (length > 1 && !english.containsKey(phrase(stems, place, length))) {
                length--;
            }
            String phrase = phrase(stems, place, length);
            String known = english.get(phrase);
            if (known != null) {
                words.add(known);
            } else if (Character.isDigit(phrase.charAt(0))) {
                words.add(phrase);
            }
            place += length;
        }
        return String.join(" ", words);
    }

    private static String phrase(List<String> stems, int place, int length) {
        return String.join(" ", stems.subList(place, place + length));
    }

    private static Concepts read() {
        Concepts concepts = new Concepts();
        ListFile.lines("concepts.txt").forEach(concepts::add);
        return concepts;
    }

    /** Reads a line such as {@code 낙태, 임신중절 = abortion}. */
    private void add(String line) {
        List<String> sides = split(line, "=");
        List<String> names = split(sides.get(0), ",");
        String first = names.get(0);
        for (String name : names) {
            put(name.toLowerCase(Locale.ROOT), first);
        }
        for (String name : split(sides.get(1), ",")) {
            english.putIfAbsent(String.join(" ", Cutting.STEMS.of(name)), first);
            if (isName(name)) {
                put(name, first);
            }
        }
    }

    private void put(String name, String first) {
        korean.putIfAbsent(name, first);
        longest.merge(name.charAt(0), name.length(), Math::max);
    }

    /** Whether Korean text may hold the English word: Netflix, Wi-Fi. */
    private static boolean isName(String name) {
        return name.length() > 3 && name.chars().noneMatch(Character::isWhitespace);
    }

    private static List<String> split(String text, String sign) {
        return List.of(text.split("\\s*" + sign + "\\s*")).stream()
                .map(String::strip)
                .toList();
    }
}
