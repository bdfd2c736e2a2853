package org.claimboard.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers written as fractions, where a finite decimal states them exactly: 10 1/2 miles, ½ cup, 사분의 삼, 100만분의 1. A
 * stroke between digits is a fraction only before a measure or “of”: 9/11 and 24/7 are names.
 */
final class Fractions {

    private static final String SIGNS = "½¼¾⅛⅜⅝⅞⅕⅖⅗⅘";
    private static final String[] VALUES = {
        "0.5", "0.25", "0.75", "0.125", "0.375", "0.625", "0.875", "0.2", "0.4", "0.6", "0.8"
    };
    private static final String REPEATING = "⅓⅔⅙⅚⅐⅑";
    private static final Set<String> HALVES = Set.of("2", "4", "8", "16", "32", "64");
    private static final Map<String, Integer> PARTS =
            Map.of("이", 2, "사", 4, "오", 5, "팔", 8, "십", 10, "백", 100, "천", 1000, "만", 10_000);

    private Fractions() {}

    static boolean isSign(char character) {
        return character != 0 && SIGNS.indexOf(character) >= 0;
    }

    /** The fraction or mixed number at the place; one that is no finite decimal is passed and not read. */
    static @Nullable Numeral at(Folded text, int place) {
        if (isSign(text.at(place))) {
            return Numeral.of(place, place + 1, value(text.at(place)), Numeral.Form.GROUPED);
        }
        int end = digitsEnd(text, place);
        if (end == place || end - place > 9) {
            return null;
        }
        int next = text.at(end) == ' ' ? end + 1 : end;
        BigDecimal whole = new BigDecimal(text.subSequence(place, end));
        if (isSign(text.at(next))) {
            return Numeral.of(place, next + 1, whole.add(value(text.at(next))), Numeral.Form.GROUPED);
        }
        if (REPEATING.indexOf(text.at(next)) >= 0 && text.at(next) != 0) {
            return Numeral.unread(place, next + 1);
        }
        if (text.at(end) == '/' && text.digit(end + 1)) {
            return stroke(text, place, place, BigDecimal.ZERO);
        }
        boolean mixed = next > end && text.digit(next) && text.at(digitsEnd(text, next)) == '/';
        if (mixed) {
            return stroke(text, place, next, whole);
        }
        return text.at(end) == '-' && isHalved(text, end + 1) ? stroke(text, place, end + 1, whole) : null;
    }

    /** Whether a fraction of halves follows, as behind a hyphen in prices and sizes: 7-3/8; others may be a date or a score. */
    private static boolean isHalved(Folded text, int place) {
        int slash = digitsEnd(text, place);
        int end = digitsEnd(text, slash + 1);
        return slash > place
                && text.at(slash) == '/'
                && HALVES.contains(text.subSequence(slash + 1, end))
                && !text.digit(end);
    }

    private static @Nullable Numeral stroke(Folded text, int start, int place, BigDecimal whole) {
        int slash = digitsEnd(text, place);
        int end = digitsEnd(text, slash + 1);
        if (slash - place > 4 || end - slash > 6 || end == slash + 1 || text.at(end) == '/' || text.at(place) == '0') {
            return null;
        }
        BigDecimal parts = new BigDecimal(text.subSequence(slash + 1, end));
        BigDecimal count = new BigDecimal(text.subSequence(place, slash));
        Units.Match unit = Units.at(text, end);
        boolean measured = unit != null && unit.isMeasure() && !"일월주".contains(unit.words());
        if (count.compareTo(parts) >= 0) {
            return Numeral.unread(start, end);
        }
        if (!measured && !text.startsWith(" of ", end)) {
            return whole.signum() > 0 ? Numeral.unread(start, end) : null;
        }
        try {
            return Numeral.of(start, end, whole.add(count.divide(parts)), Numeral.Form.GROUPED);
        } catch (ArithmeticException e) {
            return Numeral.unread(start, end);
        }
    }

    /** 사분의 삼, 백분의 일, 100만분의 1; null if no such words begin at the place. */
    static @Nullable Numeral inKorean(Folded text, int place) {
        int end = place + 1;
        Integer parts = PARTS.get(text.subSequence(place, Math.min(text.length(), end)));
        if (parts == null || !text.startsWith("분의", end)) {
            return null;
        }
        int from = text.at(end + 2) == ' ' ? end + 3 : end + 2;
        int count = KoreanNumerals.DIGITS.indexOf(text.at(from)) + 1;
        boolean ends = !text.hangul(from + 1) || "이은을의로만".indexOf(text.at(from + 1)) >= 0;
        if (place == 0 && from + 1 == text.length() && count > 0) {
            return Numeral.of(
                    place, from + 1, BigDecimal.valueOf(count).divide(BigDecimal.valueOf(parts)), Numeral.Form.GROUPED);
        }
        return count == 0 || text.at(from) == 0 || !ends ? null : Shares.share(place, from + 1, count, parts);
    }

    private static BigDecimal value(char sign) {
        return new BigDecimal(VALUES[SIGNS.indexOf(sign)]);
    }

    private static int digitsEnd(Folded text, int place) {
        int end = place;
        while (text.digit(end) && end - place < 12) {
            end++;
        }
        return end;
    }
}
