package org.claimboard.prose;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where no sentence ends, whatever marks stand there: within quotations and brackets, and after the points of dates and
 * addresses.
 */
final class Whole {

    /** 2025. 1. 20. and ’25. 1. and 1. 20.: the point belongs to the date. */
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d.])(?:[’']?\\d{2}|(?:1[5-9]|20)\\d{2})\\.[ \\u00A0]?(?:1[0-2]|0?[1-9])\\.(?:[ \\u00A0]?(?:3[01]|[12]\\d|0?[1-9])\\.)?(?!\\d)"
                    + "|(?<![\\d.])(?:1[0-2]|0?[1-9])\\.[ \\u00A0](?:3[01]|[12]\\d|0?[1-9])\\.(?=[ \\u00A0]?[(\\p{IsHangul}])");

    /** Of the web, or of mail with the lengths of RFC 5321; begun where a word begins, so that long texts take no time. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)\\S++" + "|(?<![\\w.%+-])[\\w.%+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,8}+");

    private static final String BRACKETS = "()[]{}（）［］【】〔〕";

    private final BitSet places = new BitSet();

    private Whole() {}

    static Whole in(String text) {
        Whole whole = new Whole();
        for (Quotations.Quotation quotation : Quotations.in(text)) {
            whole.places.set(quotation.start(), quotation.end() - 1);
        }
        whole.brackets(text);
        return whole;
    }

    /** The points of dates and addresses, with that before the last character: a sentence may end behind it. */
    static BitSet points(String text) {
        BitSet points = new BitSet();
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            boolean last = endsLine(text, date.end());
            points.set(date.start(), last ? date.end() - 1 : date.end());
        }
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            points.set(address.start(), address.end() - 1);
        }
        return points;
    }

    private static boolean endsLine(String text, int from) {
        int place = from;
        while (place < text.length() && (text.charAt(place) == ' ' || text.charAt(place) == '\u00A0')) {
            place++;
        }
        return place == text.length() || text.charAt(place) == '\n';
    }

    boolean has(int place) {
        return places.get(place);
    }

    /** Brackets hold together what they enclose in a paragraph; one that is not closed there encloses nothing. */
    private void brackets(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            if (character == '\n') {
                open.clear();
                continue;
            }
            int kind = BRACKETS.indexOf(character);
            if (kind >= 0 && kind % 2 == 0) {
                open.push(place);
                continue;
            }
            if (kind >= 0) {
                close(text, open, place, BRACKETS.charAt(kind - 1));
            }
        }
    }

    private void close(String text, Deque<Integer> open, int place, char opening) {
        while (!open.isEmpty()) {
            int start = open.pop();
            if (text.charAt(start) == opening) {
                if (place - start <= Quotations.LONGEST) {
                    places.set(start, place);
                }
                return;
            }
        }
    }
}
