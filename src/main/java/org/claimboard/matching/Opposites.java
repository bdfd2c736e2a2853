package org.claimboard.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that say the contrary of each other: rose and fell, before and after, 늘다 and 줄다. */
final class Opposites {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
    private static final Map<Tongue, List<Pair>> KNOWN =
            Map.of(Tongue.ENGLISH, read("opposites-english.txt"), Tongue.KOREAN, read("opposites-korean.txt"));

    /** Two sides, each with its words. */
    private record Pair(Set<String> one, Set<String> other) {}

    /**
     * A word of a text.
     *
     * @param key what is looked up: its stem if it is English
     */
    private record Word(String shown, String key) {}

    private static final BiFunction<String, Tongue, List<Word>> READ = Remembered.inEach(Opposites::read);

    private Opposites() {}

    /** The words of the sentence that say the contrary of the claim's, which says nothing of the sentence's side. */
    static List<String> between(String sentence, String claim, Tongue tongue) {
        List<String> turned = new ArrayList<>();
        for (Pair pair : KNOWN.getOrDefault(tongue, List.of())) {
            add(turned, sentence, claim, pair.one(), pair.other(), tongue);
            add(turned, sentence, claim, pair.other(), pair.one(), tongue);
        }
        if (turned.isEmpty()) {
            turned.addAll(Contraries.between(sentence, claim, tongue));
        }
        return turned;
    }

    /** Whether the claim has a contrary of the word and the sentence has not: then others say what that makes of it. */
    static boolean haveContrary(String word, String sentence, String claim, Tongue tongue) {
        return KNOWN.getOrDefault(tongue, List.of()).stream()
                .flatMap(pair -> Stream.of(List.of(pair.one(), pair.other()), List.of(pair.other(), pair.one())))
                .anyMatch(sides -> find(word, sides.get(0), tongue) != null
                        && find(sentence, sides.get(0), tongue) != null
                        && find(claim, sides.get(1), tongue) != null
                        && find(sentence, sides.get(1), tongue) == null);
    }

    /** Whether the claim denies the very word of which the sentence has the contrary: unsafe, not safe. */
    static boolean isDenied(String sentence, String claim, String word, Tongue tongue) {
        return !Contraries.denies(sentence, word)
                && KNOWN.getOrDefault(tongue, List.of()).stream()
                        .flatMap(
                                pair -> Stream.of(List.of(pair.one(), pair.other()), List.of(pair.other(), pair.one())))
                        .filter(sides -> find(word, sides.get(0), tongue) != null)
                        .anyMatch(sides -> Contraries.denies(claim, find(claim, sides.get(1), tongue)));
    }

    private static void add(
            List<String> turned, String sentence, String claim, Set<String> mine, Set<String> theirs, Tongue tongue) {
        String word = find(sentence, mine, tongue);
        if (word != null
                && find(sentence, theirs, tongue) == null
                && find(claim, theirs, tongue) != null
                && find(claim, mine, tongue) == null) {
            turned.add(word);
        }
    }

    private static @Nullable String find(String text, Set<String> side, Tongue tongue) {
        for (Word word : READ.apply(text, tongue)) {
            if (tongue == Tongue.ENGLISH
                    ? side.contains(word.key())
                    : side.stream().anyMatch(word.key()::startsWith)) {
                return word.shown();
            }
        }
        return null;
    }

    private static List<Word> read(String text, Tongue tongue) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> new Word(word, key(word.toLowerCase(Locale.ROOT), tongue)))
                .toList();
    }

    private static String key(String small, Tongue tongue) {
        return tongue == Tongue.ENGLISH ? stem(small) : small;
    }

    private static String stem(String word) {
        List<String> stems = Cutting.STEMS.of(word);
        return stems.size() == 1 ? stems.get(0) : word;
    }

    private static List<Pair> read(String name) {
        boolean english = name.contains("english");
        return ListFile.lines(name).stream()
                .map(line -> line.split("\\|"))
                .map(sides -> new Pair(words(sides[0], english), words(sides[1], english)))
                .toList();
    }

    private static Set<String> words(String side, boolean english) {
        Set<String> words = new HashSet<>();
        for (String word : side.strip().split("\\s+", 0)) {
            words.add(english ? stem(word) : word);
        }
        return words;
    }
}
