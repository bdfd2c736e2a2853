package org.claimboard.share;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text may be cut without making another number of one in it: $5.6 million is no $5.6, and 6,000 no 6. */
final class WholeNumbers {

    private static final String SCALE = "천|백|십|만|억|조|경|thousand|million|billion|trillion|hundred|[kKmMB]|bn";

    private static final String DIGITS =
            "[-+\u2212]?\\p{Nd}+(?:[.,:/\u00d7\u2013~-]\\p{Nd}+)*[\u2070\u00b9\u00b2\u00b3\u2074-\u2079\u207b]*";

    /** Digits with sign, currency, scale and unit. */
    private static final Pattern NUMBER = Pattern.compile("(?:[A-Z]{0,3}\\p{Sc}\\s?)?" + DIGITS + "(?:\\s?(?:" + SCALE
            + ")(?:\\s?" + DIGITS + ")?)*(?:\\s?(?:\\p{L}+|[%\u2030\u00b0\\p{Sc}][\\p{L}]*))?");

    private WholeNumbers() {}

    /** The text with each number in one piece: a line is not broken at its blanks. */
    static String bound(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number -> Matcher.quoteReplacement(number.group().replace(' ', '\u00a0')));
    }

    /**
     * The last place at which the text can be cut, so that no number is behind it in part.
     *
     * @param end where it would be cut, in chars from its start
     */
    static int cut(String text, int end) {
        Matcher number = NUMBER.matcher(text);
        while (number.find() && number.start() < end) {
            if (number.end() > end) {
                return number.start();
            }
        }
        return end;
    }
}
