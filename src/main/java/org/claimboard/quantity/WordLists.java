package org.claimboard.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimboard.record.Ordered;

/** The lists of words in {@code words.properties}, which have no meaning to tell apart. */
final class WordLists {

    private static final Map<String, String> LISTS = WordTable.lines(WordLists.class, "words.properties");

    private WordLists() {}

    /** In the order of the file. */
    static List<String> of(String name) {
        return words(Objects.requireNonNull(LISTS.get(name), name)).toList();
    }

    static Set<String> set(String name) {
        return Ordered.of(of(name));
    }

    static Phrases<Boolean> phrases(String name) {
        Map<String, Boolean> all = new HashMap<>();
        of(name).forEach(word -> all.put(word, true));
        return new Phrases<>(all);
    }

    /** A low line at an end is a blank. */
    private static Stream<String> words(String list) {
        return Stream.of(list.split("\\|", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> word.replaceFirst("^_", " ").replaceFirst("_$", " "));
    }
}
