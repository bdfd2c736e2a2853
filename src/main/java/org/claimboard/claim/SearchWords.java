package org.claimboard.claim;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.record.LocalizedText;

/** How texts are brought to one form for the filter by words: composed (Unicode NFC) and in lower case. */
public final class SearchWords {

    private SearchWords() {}

    /** What the filter looks through. */
    public static String of(LocalizedText... texts) {
        return Arrays.stream(texts)
                .flatMap(text -> text.byLanguage().values().stream())
                .map(SearchWords::normal)
                .collect(Collectors.joining("\n"));
    }

    /** The words asked for, each of which must be found. */
    static List<String> asked(String words) {
        return Stream.of(normal(words).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** The pattern, escaped by an exclamation mark, of texts that contain a word. */
    static String within(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** A word as it stands in a text that is kept as JSON. */
    static String asInJson(String word) {
        return word.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
