package org.claimboard.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in the text, not yet what it counts.
 *
 * @param start where it begins in the folded text, with its sign
 * @param end where it ends, exclusive
 * @param value the exact number, or the lower of the two that words such as 두세 name
 * @param upper the higher of the two; else null
 * @param scale what the last word multiplied by: a million in 5.6 million; one if none did
 * @param form how it is written
 * @param more whether 여 says that it is somewhat more
 */
record Numeral(
        int start, int end, BigDecimal value, @Nullable BigDecimal upper, BigDecimal scale, Form form, boolean more) {

    enum Form {
        /** Digits only: may be a name, a year, a page. */
        PLAIN,

        /** Digits with commas, which only amounts have. */
        GROUPED,

        /** A number with a word or letter of scale, or several words. */
        SCALED,

        /** A part of a whole, in percent: half, 4분의 3. */
        SHARE,

        /** More than one number, or a number in words that are not known: it ends there and is not read. */
        UNREAD,

        /** One word, which is a number only before what it counts. */
        WORD
    }

    static Numeral of(int start, int end, BigDecimal value, Form form) {
        return new Numeral(start, end, value, null, BigDecimal.ONE, form, false);
    }

    static Numeral scaled(int start, int end, BigDecimal value, BigDecimal scale) {
        return new Numeral(start, end, value, null, scale, Form.SCALED, false);
    }

    static Numeral unread(int start, int end) {
        return of(start, end, BigDecimal.ZERO, Form.UNREAD);
    }

    Numeral negated(int start) {
        return new Numeral(start, end, value.negate(), upper, scale, form, more);
    }

    Numeral andMore(int end) {
        return new Numeral(start, end, value, upper, scale, form, true);
    }

    boolean isPlain() {
        return form == Form.PLAIN;
    }

    /** Whether it may share the scale of a number after it: 5~6억, two to three million. */
    boolean isUnscaled() {
        return form == Form.PLAIN || form == Form.WORD;
    }

    /** Whether it is written as years are: four digits and nothing else. */
    boolean looksLikeYear() {
        return isPlain()
                && value.scale() <= 0
                && value.compareTo(BigDecimal.valueOf(1000)) >= 0
                && value.compareTo(BigDecimal.valueOf(3000)) < 0;
    }

    /** Whether the number, if it is a year, is one of our times. */
    boolean looksLikeRecentYear() {
        return looksLikeYear()
                && value.compareTo(BigDecimal.valueOf(1900)) >= 0
                && value.compareTo(BigDecimal.valueOf(2100)) < 0;
    }
}
