package org.claimboard.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in digits and words, Korean and English. */
final class Numerals {

    private Numerals() {}

    /** Whether a number may begin at the place; cheap, since every place of a text is asked. */
    static boolean mayBegin(Folded text, int place) {
        if (text.digit(place)) {
            return !text.digit(place - 1);
        }
        if (text.hangul(place)) {
            char first = text.at(place);
            boolean numeral = KoreanNumerals.begins(first) || NativeNumerals.begins(first) || first == '절';
            return numeral && !Words.inWord(text, place - 1);
        }
        return text.latin(place) && "aohtfsen".indexOf(text.at(place)) >= 0 && !Words.inWord(text, place - 1);
    }

    /**
     * The number at the place.
     *
     * @param money whether a currency stands before it
     */
    static @Nullable Numeral at(Folded text, int place, boolean money) {
        if (text.digit(place)) {
            return inDigits(text, place, money);
        }
        Numeral share = Shares.inWords(text, place);
        if (share != null) {
            return share;
        }
        if (!text.hangul(place)) {
            return EnglishNumerals.at(text, place);
        }
        Numeral numeral = KoreanNumerals.at(text, place);
        return numeral == null ? NativeNumerals.at(text, place) : andMore(text, numeral);
    }

    private static @Nullable Numeral inDigits(Folded text, int place, boolean money) {
        Digits digits = Digits.at(text, place);
        if (digits.value() == null) {
            return null;
        }
        int partsEnd = Shares.partsEnd(text, digits.end());
        if (partsEnd > digits.end()) {
            Digits count = Digits.at(text, partsEnd);
            return count.value() == null ? null : Shares.share(place, count.end(), count.value(), digits.value());
        }
        Numeral korean = KoreanNumerals.at(text, place);
        if (korean != null) {
            return andMore(text, korean);
        }
        Phrases.Found<BigDecimal> scale = EnglishScales.after(text, digits.end(), money);
        if (scale != null) {
            return Numeral.scaled(place, scale.end(), digits.value().multiply(scale.meaning()), scale.meaning());
        }
        Numeral.Form form = digits.grouped() ? Numeral.Form.GROUPED : Numeral.Form.PLAIN;
        return andMore(text, Numeral.of(place, digits.end(), digits.value(), form));
    }

    /** 2000여 개: 여 between a number and its unit. */
    private static Numeral andMore(Folded text, Numeral numeral) {
        boolean more = text.at(numeral.end()) == '여' && Units.at(text, numeral.end() + 1) != null;
        return more ? numeral.andMore(numeral.end() + 1) : numeral;
    }
}
