package org.claimboard.arrival.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.claimboard.arrival.Clean;
import org.claimboard.record.Languages;
import org.claimboard.record.Ordered;
import org.claimboard.record.Verdict;
import org.claimboard.record.VerdictScale;
import org.claimboard.site.VerdictName;
import org.jspecify.annotations.Nullable;

/** The words by which cells name a kind, a verdict, how sure it is, the year, or what a number means beside. */
final class CellWords {

    /** Marks and blanks that people put between and around words, without another meaning. */
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{P}\\p{Cf}\\uFE0F]+");

    private static final String OF_VERDICTS = "verdict.";

    static final CellWords KIND = new CellWords("kind.");
    static final CellWords VERDICT = new CellWords(OF_VERDICTS);
    static final CellWords CONFIDENCE = new CellWords("confidence.");
    static final CellWords FIGURE = new CellWords("figure.");
    static final CellWords DIRECTION = new CellWords("direction.");
    static final CellWords BASE = new CellWords("base.");
    static final CellWords UNIT = new CellWords("unit.");

    private final Map<String, String> words;
    private final List<String> ours;

    private CellWords(String prefix) {
        words = read(prefix);
        ours = words.values().stream().distinct().sorted().toList();
    }

    private Map<String, String> read(String prefix) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.claimboard.arrival.sheet.cells", Locale.ROOT, CellWords.class.getClassLoader());
        Map<String, String> words = new HashMap<>();
        bundle.keySet().stream().filter(key -> key.startsWith(prefix)).forEach(key -> {
            String word = key.substring(prefix.length());
            words.put(plain(word), word);
            Pattern.compile(", *").splitAsStream(bundle.getString(key)).forEach(name -> words.put(plain(name), word));
        });
        if (prefix.equals(OF_VERDICTS)) {
            addNames(words);
        }
        return Ordered.of(words);
    }

    /** What the desk calls verdicts, in each language of the interface: a scale of its own counts before all others. */
    private static void addNames(Map<String, String> words) {
        VerdictScale scale = VerdictScale.current();
        for (Verdict verdict : scale.choices()) {
            Languages.spoken()
                    .forEach(language -> words.put(plain(VerdictName.atDesk(verdict, language)), verdict.word()));
        }
        scale.names()
                .forEach(name -> words.put(plain(name.getKey()), name.getValue().word()));
    }

    /** Words of a list in which cells of the field are; null where they are free. */
    static @Nullable CellWords of(Field field) {
        return switch (field) {
            case KIND -> KIND;
            case VERDICT -> VERDICT;
            case CONFIDENCE -> CONFIDENCE;
            case QUANTITY_KIND -> FIGURE;
            case QUANTITY_DIRECTION -> DIRECTION;
            case QUANTITY_BASE -> BASE;
            default -> null;
        };
    }

    private static String plain(String word) {
        String folded = Clean.folded(word);
        String bare = MARKS.matcher(folded).replaceAll("");
        return bare.isEmpty() ? folded : bare;
    }

    /** The word as claim files have it, whatever case, blanks and marks it is written with; null if the cell names none. */
    @Nullable
    String of(String cell) {
        return words.get(plain(cell));
    }

    /** Whether the cell is the very word that claim files have. */
    boolean isOurs(String cell) {
        return ours.stream().anyMatch(word -> plain(word).equals(plain(cell)));
    }

    /** The words that claim files have. */
    List<String> ours() {
        return ours;
    }
}
