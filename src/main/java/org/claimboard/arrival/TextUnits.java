package org.claimboard.arrival;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimboard.prose.Sentences;

/** Cuts a text into its sentences, the same way each time; blanks are folded, words are left as they are. */
final class TextUnits {

    /** So many lines may be one sentence. */
    private static final int MOST_LINES = 40;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private TextUnits() {}

    static List<String> in(String text) {
        List<String> units = new ArrayList<>();
        text.lines()
                .forEach(line -> Sentences.in(folded(line)).forEach(sentence -> units.add(folded(sentence.words()))));
        return units;
    }

    /**
     * The sentences of a text as another version of it cuts them: a sentence there that is spread over several lines here
     * is one, whatever its numbers are.
     */
    static List<String> like(List<String> units, List<String> others) {
        Set<String> exact = new HashSet<>(others);
        if (units.stream().allMatch(unit -> exact.contains(unit) || isEnded(unit))) {
            return units;
        }
        Set<String> known = new HashSet<>();
        others.forEach(other -> known.add(UnitNumbers.of(other).masked()));
        List<String> joined = new ArrayList<>();
        int place = 0;
        while (place < units.size()) {
            String unit = units.get(place);
            boolean whole = exact.contains(unit)
                    || isEnded(unit)
                    || known.contains(UnitNumbers.of(unit).masked());
            int end = whole ? place + 1 : whole(units, place, known);
            joined.add(String.join(" ", units.subList(place, end)));
            place = end;
        }
        return joined;
    }

    private static boolean isEnded(String unit) {
        return ".!?。！？".indexOf(unit.charAt(unit.length() - 1)) >= 0;
    }

    private static int whole(List<String> units, int place, Set<String> known) {
        StringBuilder sentence = new StringBuilder(units.get(place));
        for (int end = place + 1; end < Math.min(units.size(), place + MOST_LINES); end++) {
            sentence.append(' ').append(units.get(end));
            if (known.contains(UnitNumbers.of(sentence.toString()).masked())) {
                return end + 1;
            }
            if (isEnded(units.get(end))) {
                return place + 1;
            }
        }
        return place + 1;
    }

    /** The text with one blank for each run of them, composed. */
    static String folded(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
