package org.claimboard.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Scientific notation: 5.6×10⁶, 5.6 x 10^6, 10^9, 1.2e6. */
final class Powers {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String[] TIMES = {"×", " × ", " x ", "x", "*", " * ", "·"};
    private static final int LARGEST = 40;

    private Powers() {}

    /** The number with its power of ten; null if it has none. */
    static @Nullable Numeral of(Folded text, int start, Digits digits) {
        BigDecimal number = digits.value();
        if (number == null) {
            return null;
        }
        for (String times : TIMES) {
            int ten = digits.end() + times.length();
            if (text.startsWith(times, digits.end()) && text.startsWith("10", ten)) {
                Numeral power = raised(text, start, ten + 2, number);
                if (power != null) {
                    return power;
                }
            }
        }
        if (number.compareTo(BigDecimal.TEN) == 0) {
            return raised(text, start, digits.end(), BigDecimal.ONE);
        }
        boolean exponent =
                text.at(digits.end()) == 'e' && (text.digit(digits.end() + 1) || text.at(digits.end() + 1) == '+');
        return exponent ? digitsAt(text, start, digits.end() + 1, number) : null;
    }

    private static @Nullable Numeral raised(Folded text, int start, int place, BigDecimal number) {
        if (text.at(place) == '^') {
            return digitsAt(text, start, place + 1, number);
        }
        int end = place;
        int power = 0;
        boolean negative = text.at(place) == '⁻';
        end = negative ? end + 1 : end;
        int first = end;
        while (RAISED.indexOf(text.at(end)) >= 0 && text.at(end) != 0 && end - first < 3) {
            power = 10 * power + RAISED.indexOf(text.at(end));
            end++;
        }
        boolean bare = number.compareTo(BigDecimal.ONE) == 0 && power < 3;
        if (bare && end > first) {
            return Numeral.unread(start, end);
        }
        return end == first || power > LARGEST ? null : scaled(start, end, number, negative ? -power : power);
    }

    private static @Nullable Numeral digitsAt(Folded text, int start, int place, BigDecimal number) {
        boolean negative = text.at(place) == '-';
        int first = negative || text.at(place) == '+' ? place + 1 : place;
        int end = first;
        int power = 0;
        while (text.digit(end) && end - first < 3) {
            power = 10 * power + text.at(end) - '0';
            end++;
        }
        return end == first || power > LARGEST || Character.isLetter(text.at(end))
                ? null
                : scaled(start, end, number, negative ? -power : power);
    }

    private static Numeral scaled(int start, int end, BigDecimal number, int power) {
        return Numeral.scaled(start, end, number.scaleByPowerOfTen(power), BigDecimal.ONE);
    }
}
