package org.claimboard.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What stands behind a unit and still belongs to its number: an hour and a half, 두 시간 반, 9초98. */
final class Remainders {

    /**
     * The rest of a number.
     *
     * @param end where it ends, exclusive
     * @param value what it adds; null if nobody can say
     */
    record Found(int end, @Nullable BigDecimal value) {}

    private static final Phrases<BigDecimal> BEHIND =
            WordTable.phrases(Remainders.class, "remainders.properties", BigDecimal::new);

    private static final Phrases<Boolean> HALF_ENDINGS = WordLists.phrases("half-endings");

    /** A number in hundredths of a second has no more digits. */
    private static final int DECIMALS = 3;

    private Remainders() {}

    /** What goes on behind the unit; null if nothing does. */
    static @Nullable Found behind(Folded text, Units.Match unit) {
        String code = unit.code();
        if (code == null || unit.per() != null) {
            return null;
        }
        int end = unit.end();
        if (text.at(end) == ' ' && (unit.isDuration() || unit.isMeasure())) {
            Phrases.Found<BigDecimal> words = BEHIND.at(text, end + 1);
            if (words != null && goesNoFurther(text, words.end(), unit)) {
                return new Found(words.end(), words.meaning());
            }
        }
        if (code.equals("foot") && text.at(end) == ' ' && text.digit(end + 1)) {
            Digits inches = Digits.at(text, end + 1);
            return Units.at(text, inches.end()) == null ? new Found(inches.end(), null) : null;
        }
        if (!text.hangul(end - 1) || unit.isYears()) {
            return null;
        }
        boolean apart = text.at(end) == ' ' && unit.words().equals("초");
        int digits = apart ? end + 1 : end;
        return text.digit(digits) ? decimals(text, digits, unit.words().equals("초"), apart) : null;
    }

    private static boolean goesNoFurther(Folded text, int end, Units.Match unit) {
        if (text.hangul(end - 1)) {
            return unit.isDuration() && (!text.hangul(end) || HALF_ENDINGS.at(text, end) != null);
        }
        int next = text.at(end) == ' ' ? end + 1 : end;
        return !text.startsWith("of ", next) && EnglishScales.WORDS.at(text, next) == null;
    }

    /** 9초98 is 9.98 seconds; other digits right behind a unit are read with a unit of their own, or nothing is. */
    private static @Nullable Found decimals(Folded text, int place, boolean seconds, boolean apart) {
        Numeral next = Numerals.at(text, place, false);
        if (next == null) {
            return new Found(place, null);
        }
        if (text.at(next.end()) == ')') {
            return null;
        }
        boolean ofItsOwn = next.form() == Numeral.Form.UNREAD
                || Units.at(text, next.end()) != null
                || CountedThings.after(text, next.end()) != null;
        boolean fraction = seconds && next.isPlain() && next.value().scale() <= 0 && next.end() - place <= DECIMALS;
        if (ofItsOwn || (apart && !(fraction && next.end() - place == 2 && !text.hangul(next.end() + 1)))) {
            return null;
        }
        return new Found(next.end(), fraction ? next.value().movePointLeft(next.end() - place) : null);
    }
}
