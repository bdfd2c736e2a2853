package org.claimboard.quantity;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stretches of a text whose digits are no quantities whatever stands around them: addresses, dates, phones. */
final class Passed {

    /** Every repetition is bounded, so that no text takes more than linear time. */
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d.,])(?:" //
                    + "\\d{4}[.] ?\\d{1,2}[.] ?\\d{1,2}(?!\\d)" // 2025. 1. 20.
                    + "|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}(?!\\d)" // 2025-01-20
                    + "|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?(?!\\d)" // 1/20/2025
                    + "|\\d{1,2}:\\d{2}(?!\\d)" // 15:30
                    + "|(?:\\+\\d{1,3}[- ])?\\d{1,4}[- ]\\d{3,4}-\\d{4}(?!\\d)" // 02-123-4567
                    + "|1[56]\\d{2}-\\d{4}(?!\\d)" // 1588-1234
                    + "|\\d{1,8}(?:-\\d{1,8}){2,4}(?!\\d)" // 3-2-1
                    + "|\\d{1,5}(?:\\.\\d{1,5}){2,5}(?!\\d)" // 1.2.3
                    + "|\\d{1,2}[·ㆍ]\\d{1,2}(?:[·ㆍ]\\d{1,2})?(?!\\d)" // 5·18
                    + "|\\d{1,2}\\.\\d{1,2}(?= ?(?:대책|항쟁|혁명|사태|선언|총선|대선|지선|지방선거|재보선|부동산|테러|합의|조치|쿠데타|회담|운동|전쟁|사건|참사|개각|공약|계엄))"
                    + ")");

    private Passed() {}

    static BitSet in(Folded text) {
        BitSet passed = new BitSet(text.length());
        if (mayHaveNumbers(text)) {
            Matcher matcher = NUMBERS.matcher(text);
            while (matcher.find()) {
                passed.set(matcher.start(), matcher.end());
            }
        }
        if (mayHaveAddresses(text.toString())) {
            passAddresses(text, passed);
        }
        return passed;
    }

    /** Whether a sign stands behind a digit that each of the expressions has: most texts need not be matched at all. */
    private static boolean mayHaveNumbers(Folded text) {
        for (int i = 1; i < text.length(); i++) {
            char sign = text.at(i);
            if ((sign == '.' || sign == '·' || sign == 'ㆍ' || sign == '-' || sign == '/' || sign == ':')
                    && text.digit(i - 1)
                    && (text.digit(i + 1) || text.at(i + 1) == ' ')) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHaveAddresses(String text) {
        return text.indexOf('/') >= 0 || text.indexOf('@') >= 0 || text.contains("www.");
    }

    private static void passAddresses(Folded text, BitSet passed) {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.at(end) > ' ') {
                end++;
            }
            if (isAddress(text.subSequence(start, end))) {
                passed.set(start, end);
            }
            start = end + 1;
        }
    }

    private static boolean isAddress(String token) {
        return token.contains("://")
                || token.startsWith("www.")
                || token.indexOf('@') > 0
                || (token.indexOf('/') > 0 && token.indexOf('.') > 0 && isHost(token));
    }

    /** Whether the token begins as host names do: letters, a point, letters. */
    private static boolean isHost(String token) {
        int dot = token.indexOf('.');
        return dot > 1
                && dot < token.indexOf('/')
                && token.chars().limit(dot).allMatch(letter -> letter < 0x80 && letter != '$')
                && dot + 1 < token.length()
                && Character.isLetter(token.charAt(dot + 1));
    }
}
