package org.claimboard.arrival;

import java.text.Normalizer;
import java.util.Locale;
import org.claimboard.record.LineEnds;
import org.claimboard.record.PlainText;

/** Texts from elsewhere as the store can keep them. */
public final class Clean {

    private Clean() {}

    /** Composed, without control characters, half characters and the blanks around it; with line breaks of this program. */
    public static String text(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        LineEnds.unified(text).codePoints().filter(PlainText::isKept).forEach(kept::appendCodePoint);
        String clean = Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
        return clean.codePoints().allMatch(Clean::isUnseen) ? "" : clean;
    }

    /** A text of nothing else is none. */
    private static boolean isUnseen(int character) {
        return Character.isSpaceChar(character)
                || Character.isWhitespace(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** On one line. */
    public static String line(String text) {
        return text(text).replaceAll("\\s+", " ");
    }

    /** What texts share that differ in case, blanks or the width of their letters. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** What texts share that differ in case, blanks, marks or the width of their letters. */
    public static String words(String text) {
        String bare = folded(text).replaceAll("[\\s\\p{P}\\p{Cf}]+", " ").strip();
        return bare.isEmpty() ? folded(text) : bare;
    }

    /** Whether nothing but blanks would be lost. */
    public static boolean holds(String text) {
        return text.codePoints().allMatch(c -> PlainText.isKept(c) || c == '\r');
    }
}
