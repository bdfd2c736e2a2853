package org.claimboard.arrival;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into its sentences, the same way each time; blanks are folded, words are left as they are. */
final class TextUnits {

    /** The end of a sentence, or of a line. A point inside a number or an abbreviation without a blank ends nothing. */
    private static final Pattern END = Pattern.compile("(?<=[.!?。！？][\"'”’)\\]]{0,3})[ \\t\\u00A0]+|\\s*\\n\\s*");

    private TextUnits() {}

    static List<String> in(String text) {
        List<String> units = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            add(units, text.substring(start, end.start()));
            start = end.end();
        }
        add(units, text.substring(start));
        return units;
    }

    private static void add(List<String> units, String unit) {
        String folded = Normalizer.normalize(unit, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
        if (!folded.isEmpty()) {
            units.add(folded);
        }
    }
}
