package org.claimboard.quantity;

import java.math.BigDecimal;
import org.claimboard.record.Denominator;
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
 * @param per what it is for each of; null if it is a whole
 */
record Amount(
        int start,
        int end,
        Numeral numeral,
        BigDecimal value,
        @Nullable BigDecimal upper,
        Units.@Nullable Match unit,
        @Nullable String code,
        @Nullable Denominator per) {

    private static final Phrases<String> CURRENCIES =
            WordTable.phrases(Amount.class, "currencies.properties", code -> code);

    private static final Phrases<String> CODES = new Phrases<>(CurrencyWords.codes(), true);

    /** The amount whose number begins at the place; null if none does. */
    static @Nullable Amount at(Folded text, int place) {
        return at(text, place, false);
    }

    /**
     * The same behind another number.
     *
     * @param money whether that is an amount of money: then a small m is a million
     */
    static @Nullable Amount at(Folded text, int place, boolean money) {
        Phrases.Found<String> currency = currencyBefore(text, place);
        Numeral numeral = Numerals.at(text, place, money || currency != null);
        if (numeral == null || isOtherMoney(text, currency)) {
            return null;
        }
        int begin = currency == null ? place : currency.start();
        Signs.Found sign = Signs.before(text, begin);
        Units.Match unit = numeral.form() == Numeral.Form.SHARE
                ? new Units.Match(numeral.end(), "", "percent", null)
                : Victories.unit(text, Units.at(text, Footnotes.end(text, numeral.end())));
        Temperatures.Found temperature = Temperatures.of(text, sign.start(), numeral.end(), unit);
        String code = unit == null ? null : unit.code();
        Denominator per = unit == null ? null : unit.per();
        int end = unit == null ? numeral.end() : unit.end();
        if (code == null && currency != null) {
            code = currency.meaning();
            if (unit == null) {
                Denominators.Found each = Denominators.after(text, end);
                per = each == null ? null : each.denominator();
                end = each == null ? end : each.end();
            }
        }
        boolean divided = text.at(end) == '/' && !text.digit(end + 1);
        if (unit == null && currency == null && (divided || text.startsWith(" per ", end))) {
            Denominators.Found each = Denominators.after(text, end);
            per = each == null ? null : each.denominator();
            end = each == null ? end : each.end();
        }
        boolean negative = sign.negative() != temperature.negative();
        Amount amount = new Amount(
                temperature.start(),
                Math.max(end, temperature.end()),
                numeral,
                negative ? numeral.value().negate() : numeral.value(),
                numeral.upper(),
                unit,
                temperature.code() == null ? Weights.code(text, place, unit, code) : temperature.code(),
                per);
        Remainders.Found rest = unit == null ? null : Remainders.behind(text, unit);
        return rest == null ? MinorUnits.added(text, amount) : amount.with(rest);
    }

    private Amount with(Remainders.Found rest) {
        if (rest.value() == null || upper != null || value.signum() < 0) {
            Numeral unread = Numeral.unread(numeral.start(), rest.end());
            return new Amount(start, rest.end(), unread, value, upper, unit, code, per);
        }
        return plus(rest.value(), rest.end());
    }

    Amount plus(BigDecimal more, int to) {
        return new Amount(start, to, numeral, value.add(more), upper, unit, code, per);
    }

    /** Where a number may begin, after a currency that may stand at the place. */
    static int afterCurrency(Folded text, int written) {
        int place = text.at(written) == '~' ? written + 1 : written;
        for (String word : new String[] {"about ", "around ", "roughly ", "약 "}) {
            place = text.startsWith(word, place) ? place + word.length() : place;
        }
        place = text.at(place) == '-' && text.digit(place + 1) ? place + 1 : place;
        Phrases.Found<String> currency = CURRENCIES.at(text, place);
        if (currency == null) {
            return place;
        }
        return text.at(currency.end()) == ' ' ? currency.end() + 1 : currency.end();
    }

    /** The currency that stands at the place, and may stand before a number; null if none does. */
    static Phrases.@Nullable Found<String> currencyAt(Folded text, int place) {
        return CURRENCIES.at(text, place);
    }

    boolean isRange() {
        return upper != null;
    }

    /** Whether nothing but the number is there: no unit, no counter, no currency. */
    boolean isBare() {
        return unit == null && code == null;
    }

    Amount in(@Nullable String other) {
        return new Amount(start, end, numeral, value, upper, unit, other, per);
    }

    Amount sharing(Units.Match shared) {
        return new Amount(start, end, numeral, value, upper, shared, shared.code(), shared.per());
    }

    private static Phrases.@Nullable Found<String> currencyBefore(Folded text, int place) {
        int end = text.at(place - 1) == ' ' ? place - 1 : place;
        Phrases.Found<String> code = CODES.before(text, end);
        if (code != null && !Words.inWord(text, code.start() - 1)) {
            return code;
        }
        Phrases.Found<String> currency = CURRENCIES.before(text, end);
        boolean counted = currency != null && text.at(currency.start() - 1) == ' ' && text.digit(currency.start() - 2);
        return counted && Character.isLetter(text.at(end - 1)) && end < place ? null : currency;
    }

    /** Whether the sign is the end of a currency that is not in the table, such as R$. */
    private static boolean isOtherMoney(Folded text, Phrases.@Nullable Found<String> currency) {
        return currency != null && "$¥£₩€".indexOf(text.at(currency.start())) >= 0 && text.latin(currency.start() - 1);
    }
}
