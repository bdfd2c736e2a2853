package org.claimboard.quantity;

import java.math.BigDecimal;

/** Hundredths of a currency behind its whole units: 1달러 20센트, thirteen dollars and forty-five cents. */
final class MinorUnits {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Phrases<Boolean> NAMES = WordLists.phrases("hundredths");

    private MinorUnits() {}

    /** The amount with its hundredths, if any stand behind it. */
    static Amount added(Folded text, Amount amount) {
        String code = amount.code();
        if (code == null
                || !CurrencyWords.isCode(code)
                || amount.isRange()
                || amount.value().scale() > 0) {
            return amount;
        }
        int place = amount.end();
        for (String joiner : new String[] {" and ", ", ", " "}) {
            if (text.startsWith(joiner, place)) {
                place += joiner.length();
                break;
            }
        }
        boolean begins = text.digit(place) || Numerals.mayBegin(text, place) || KoreanNumerals.begins(text.at(place));
        Numeral minor = begins ? Numerals.at(text, place, false) : null;
        if (minor == null
                || minor.value().compareTo(HUNDRED) >= 0
                || minor.value().scale() > 0) {
            return amount;
        }
        Phrases.Found<Boolean> name = NAMES.at(text, text.at(minor.end()) == ' ' ? minor.end() + 1 : minor.end());
        return name == null ? amount : amount.plus(minor.value().movePointLeft(2), name.end());
    }
}
