package org.claimboard.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number or a range with its unit, not yet told from dates and names.
 *
 * @param start where it begins in the folded text, with sign and currency
 * @param end where it ends with its unit, exclusive
 * @param numeral the number; of a range, the first
 * @param value the number, or the lower bound of the range
 * @param upper the upper bound; null if it is no range
 * @param unit the words behind the number that are its unit or counter; null if there are none
 * @param code what it is counted in, by the words right before and behind; null if they do not say
 */
record Amount(
        int start,
        int end,
        Numeral numeral,
        BigDecimal value,
        @Nullable BigDecimal upper,
        Units.@Nullable Match unit,
        @Nullable String code) {

    private static final Phrases<String> CURRENCIES =
            WordTable.phrases(Amount.class, "currencies.properties", code -> code);

    private static final Phrases<Boolean> MINUS = new Phrases<>(WordLists.all("minus|마이너스|negative"));

    /** The amount whose number begins at the place; null if none does. */
    static @Nullable Amount at(Folded text, int place) {
        Phrases.Found<String> currency = currencyBefore(text, place);
        Numeral numeral = Numerals.at(text, place, currency != null);
        if (numeral == null || isOtherMoney(text, currency)) {
            return null;
        }
        int start = currency == null ? place : currency.start();
        int signed = sign(text, start);
        Units.Match unit = numeral.form() == Numeral.Form.SHARE
                ? new Units.Match(numeral.end(), "", "percent")
                : Units.at(text, numeral.end());
        String code = unit == null ? null : unit.code();
        return new Amount(
                signed,
                unit == null ? numeral.end() : unit.end(),
                numeral,
                signed < start ? numeral.value().negate() : numeral.value(),
                numeral.upper(),
                unit,
                code == null && currency != null ? currency.meaning() : code);
    }

    /** Where a number may begin, after a currency that may stand at the place. */
    static int afterCurrency(Folded text, int place) {
        Phrases.Found<String> currency = CURRENCIES.at(text, place);
        if (currency == null) {
            return place;
        }
        return text.at(currency.end()) == ' ' ? currency.end() + 1 : currency.end();
    }

    boolean isRange() {
        return upper != null;
    }

    /** Whether nothing but the number is there: no unit, no counter, no currency. */
    boolean isBare() {
        return unit == null && code == null;
    }

    Amount in(@Nullable String other) {
        return new Amount(start, end, numeral, value, upper, unit, other);
    }

    private static Phrases.@Nullable Found<String> currencyBefore(Folded text, int place) {
        Phrases.Found<String> currency = CURRENCIES.before(text, place);
        return currency == null && text.at(place - 1) == ' ' ? CURRENCIES.before(text, place - 1) : currency;
    }

    /** Whether the sign is the end of a currency that is not in the table, such as R$. */
    private static boolean isOtherMoney(Folded text, Phrases.@Nullable Found<String> currency) {
        return currency != null && "$¥£".indexOf(text.at(currency.start())) >= 0 && text.latin(currency.start() - 1);
    }

    private static int sign(Folded text, int start) {
        if (text.at(start - 1) == '-' && (start == 1 || " (\n\t“‘\"".indexOf(text.at(start - 2)) >= 0)) {
            return start - 1;
        }
        Phrases.Found<Boolean> word = text.at(start - 1) == ' ' ? MINUS.before(text, start - 1) : null;
        return word == null ? start : word.start();
    }
}
