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
        if (Fractions.isSign(text.at(place))) {
            return !Words.inWord(text, place - 1);
        }
        if (text.at(place) == '.') {
            return text.digit(place + 1) && text.at(place - 1) <= ' ' && text.at(place + 2) != ' ';
        }
        return text.latin(place) && "aohtfsenzqbdp".indexOf(text.at(place)) >= 0 && !Words.inWord(text, place - 1);
    }

    /**
     * The number at the place.
     *
     * @param money whether a currency stands before it
     */
    static @Nullable Numeral at(Folded text, int place, boolean money) {
        Numeral fraction = Fractions.at(text, place);
        if (fraction != null) {
            return fraction;
        }
        if (text.digit(place)) {
            return whole(text, inDigits(text, place, money));
        }
        if (text.at(place) == '.') {
            Digits decimals = Digits.at(text, place + 1);
            BigDecimal value = decimals.value();
            return value == null || value.scale() > 0 || decimals.grouped()
                    ? null
                    : Numeral.of(
                            place, decimals.end(), value.movePointLeft(decimals.end() - place - 1), Numeral.Form.PLAIN);
        }
        Numeral share = Shares.inWords(text, place);
        if (share != null) {
            return share;
        }
        if (!text.hangul(place)) {
            return whole(text, EnglishNumerals.at(text, place));
        }
        Numeral parts = Fractions.inKorean(text, place);
        if (parts != null) {
            return parts;
        }
        Numeral numeral = KoreanNumerals.at(text, place);
        if (numeral != null && text.startsWith("분의", numeral.end())) {
            return ofParts(text, numeral);
        }
        return numeral == null ? NativeNumerals.at(text, place) : andMore(text, numeral);
    }

    /** The number, unless a word of scale that is not known or a further number goes on with it: then nothing is read. */
    private static @Nullable Numeral whole(Folded text, @Nullable Numeral numeral) {
        if (numeral == null) {
            return null;
        }
        int next = text.at(numeral.end()) == ' ' || text.at(numeral.end()) == '-' ? numeral.end() + 1 : numeral.end();
        if (!text.latin(next)) {
            return numeral;
        }
        Phrases.Found<BigDecimal> known = EnglishScales.WORDS.at(text, next);
        int end = Words.end(text, next);
        String word = text.subSequence(next, end);
        boolean scale = ((word.endsWith("illion") || word.endsWith("illions") || word.equals("myriad"))
                        && !word.startsWith("civilli"))
                || (known != null && known.meaning().compareTo(EnglishScales.DOZEN) > 0);
        return scale ? Numeral.unread(numeral.start(), end) : numeral;
    }

    private static @Nullable Numeral inDigits(Folded text, int place, boolean money) {
        Digits digits = Digits.at(text, place);
        if (digits.value() == null) {
            return null;
        }
        boolean screen = !money
                && text.cased(digits.end()) == 'K'
                && !Words.inWord(text, digits.end() + 1)
                && (digits.value().intValue() == 4 || digits.value().intValue() == 8)
                && digits.end() == place + 1;
        if (screen) {
            return Numeral.unread(place, digits.end() + 1);
        }
        Numeral power = Powers.of(text, place, digits);
        if (power != null) {
            return power;
        }
        int half = EnglishNumerals.halfEnd(text, digits.end());
        if (half > digits.end() && digits.value().scale() <= 0) {
            Phrases.Found<BigDecimal> of = text.at(half) == ' ' ? EnglishScales.WORDS.at(text, half + 1) : null;
            BigDecimal scale = of == null ? BigDecimal.ONE : of.meaning();
            BigDecimal value = digits.value().add(new BigDecimal("0.5")).multiply(scale);
            return Numeral.scaled(place, of == null ? half : of.end(), value, scale);
        }
        int partsEnd = Shares.partsEnd(text, digits.end());
        if (partsEnd > digits.end()) {
            Digits count = Digits.at(text, partsEnd);
            return count.value() == null ? null : Shares.share(place, count.end(), count.value(), digits.value());
        }
        Numeral korean = KoreanNumerals.at(text, place);
        if (korean != null) {
            int parts = Shares.partsEnd(text, korean.end());
            Digits count = parts > korean.end() ? Digits.at(text, parts) : null;
            if (count != null) {
                BigDecimal of = count.value();
                Numeral share = of == null ? null : Shares.share(place, count.end(), of, korean.value());
                return share == null ? Numeral.unread(place, count.end()) : share;
            }
            return andMore(text, korean);
        }
        Phrases.Found<BigDecimal> scale = EnglishScales.after(text, digits.end(), money);
        if (scale != null) {
            return Numeral.scaled(place, scale.end(), digits.value().multiply(scale.meaning()), scale.meaning());
        }
        Numeral.Form form = digits.grouped() ? Numeral.Form.GROUPED : Numeral.Form.PLAIN;
        return andMore(text, Numeral.of(place, digits.end(), digits.value(), form));
    }

    /** 천만분의 2, 백만분의 일. */
    private static Numeral ofParts(Folded text, Numeral parts) {
        int place = Shares.partsEnd(text, parts.end());
        int digit = KoreanNumerals.DIGITS.indexOf(text.at(place)) + 1;
        Digits digits = Digits.at(text, place);
        BigDecimal count = digits.value() == null && digit > 0 ? BigDecimal.valueOf(digit) : digits.value();
        int end = text.digit(place) ? digits.end() : place + 1;
        Numeral share = count == null ? null : Shares.share(parts.start(), end, count, parts.value());
        return share == null ? Numeral.unread(parts.start(), end) : share;
    }

    /** 2000여 개: 여 between a number and its unit. */
    private static Numeral andMore(Folded text, Numeral numeral) {
        int place = text.at(numeral.end()) == ' ' ? numeral.end() + 1 : numeral.end();
        boolean apart = place == numeral.end() || text.at(place + 1) == ' ';
        boolean more = apart && text.at(place) == '여' && Units.at(text, place + 1) != null;
        return more ? numeral.andMore(place + 1) : numeral;
    }
}
