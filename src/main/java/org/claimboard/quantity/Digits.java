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

    static Digits at(Folded text, int start) {
        int end = start;
        while (text.digit(end) || ((text.at(end) == ',' || text.at(end) == '.') && text.digit(end + 1))) {
            end++;
        }
        if (end - start > LONGEST || "⁰¹²³⁴⁵⁶⁷⁸⁹½¼¾⅓⅔⅛".indexOf(text.at(end)) >= 0) {
            return new Digits(end, null, false);
        }
        String run = text.subSequence(start, end);
        if (!NUMBER.matcher(run).matches()) {
            return new Digits(end, null, false);
        }
        return new Digits(end, new BigDecimal(run.replace(",", "")), run.indexOf(',') >= 0);
    }
}
