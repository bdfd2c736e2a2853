package org.claimboard.search;

import java.text.Normalizer;
import org.claimboard.record.PlainText;

/** Makes any text one that can be searched for and shown again. */
final class Printable {

    private Printable() {}

    /** The text composed, with straight quotation marks, and with spaces for what cannot be printed. */
    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isUnfit(point) ? ' ' : point)
                .map(point -> point == '“' || point == '”' || point == '＂' || point == '„' ? '"' : point)
                .forEach(printable::appendCodePoint);
        return Normalizer.normalize(printable, Normalizer.Form.NFC);
    }

    private static boolean isUnfit(int point) {
        return PlainText.isUnfit(point) || !Character.isDefined(point) || Character.getType(point) == Character.FORMAT;
    }
}
