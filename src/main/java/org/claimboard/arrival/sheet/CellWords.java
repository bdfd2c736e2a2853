package org.claimboard.arrival.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.claimboard.arrival.Clean;
import org.claimboard.record.Ordered;
import org.jspecify.annotations.Nullable;

/** The words by which cells name a kind, a verdict, how sure it is, the year, or what a number means beside. */
final class CellWords {

    static final CellWords KIND = new CellWords("kind.");
    static final CellWords VERDICT = new CellWords("verdict.");
    static final CellWords CONFIDENCE = new CellWords("confidence.");
    static final CellWords FIGURE = new CellWords("figure.");
    static final CellWords DIRECTION = new CellWords("direction.");
    static final CellWords BASE = new CellWords("base.");
    static final CellWords UNIT = new CellWords("unit.");

    private final Map<String, String> words;

    private CellWords(String prefix) {
        words = read(prefix);
    }

    private static Map<String, String> read(String prefix) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.claimboard.arrival.sheet.cells", Locale.ROOT, CellWords.class.getClassLoader());
        Map<String, String> words = new HashMap<>();
        bundle.keySet().stream().filter(key -> key.startsWith(prefix)).forEach(key -> {
            String word = key.substring(prefix.length());
            words.put(Clean.folded(word), word);
            Pattern.compile(", *")
                    .splitAsStream(bundle.getString(key))
                    .forEach(name -> words.put(Clean.folded(name), word));
        });
        return Ordered.of(words);
    }

    /** The word as claim files have it; null if the cell names none. */
    @Nullable
    String of(String cell) {
        return words.get(Clean.folded(cell));
    }
}
