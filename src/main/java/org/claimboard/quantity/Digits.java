package org.claimboard.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A run of digits with commas and a point.
 *
 * @param end where the run ends, exclusive
 * @param value the number; null if the run is none, such as a version or a number with a leading zero
 * @param grouped whether commas group the digits by three
 */
record Digits(int end, @Nullable BigDecimal value, boolean grouped) {

    /** Longer runs are no amount that anyone states, and cost time to reckon with. */
    static final int LONGEST = 40;

    private static final Pattern NUMBER = Pattern.compile("(?:0|[1-9]\\d{0,2}(?:,\\d{3})++|[1-9]\\d*+)(?:\\.\\d++)?");

    /** Where groups of three digits that blanks part end: 16 000; the end of the first if there are none. */
    private static int groupsEnd(Folded text, int start, int end) {
        if (end - start > 3 || text.subSequence(start, end).indexOf('.') >= 0 || text.at(start) == '0') {
            return end;
        }
        int to = end;
        while (text.at(to) == ' '
                && text.digit(to + 1)
                && text.digit(to + 2)
                && text.digit(to + 3)
                && !text.digit(to + 4)
                && (text.at(to + 4) != ',' || !text.digit(to + 5))
                && text.at(to + 4) != '-'
                && to - start < LONGEST) {
            to += 4;
        }
        return text.at(to) == '.' && text.digit(to + 1) && to > end ? end : to;
    }

    static Digits at(Folded text, int start) {
        int end = start;
        while (text.digit(end) || ((text.at(end) == ',' || text.at(end) == '.') && text.digit(end + 1))) {
            end++;
        }
        int grouped = groupsEnd(text, start, end);
        if (grouped > end) {
            return new Digits(
                    grouped, new BigDecimal(text.subSequence(start, grouped).replace(" ", "")), true);
        }
        if (end - start > LONGEST
                || (Footnotes.end(text, end) == end
                        && "⁰¹²³⁴⁵⁶⁷⁸⁹½¼¾⅓⅔⅛".indexOf(text.at(end)) >= 0
                        && text.at(end) != 0
                        && !text.subSequence(start, end).endsWith("10"))) {
            return new Digits(end, null, false);
        }
        String run = text.subSequence(start, end);
        if (!NUMBER.matcher(run).matches()) {
            return new Digits(end, null, false);
        }
        return new Digits(end, new BigDecimal(run.replace(",", "")), run.indexOf(',') >= 0);
    }
}
