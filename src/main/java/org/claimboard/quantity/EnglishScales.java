package org.claimboard.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English words and letters of scale: 5.6 million, $5bn, 671B, 10k. */
final class EnglishScales {

    static final BigDecimal ABOVE_ALL = power(40);
    static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    static final Phrases<BigDecimal> WORDS =
            WordTable.phrases(EnglishScales.class, "scales.properties", BigDecimal::new);

    private static final Phrases<String> CODES = new Phrases<>(CurrencyWords.codes(), true);

    private static final Phrases<BigDecimal> SHORT = new Phrases<>(Map.of(
            "mn", power(6), "mln", power(6), "bn", power(9), "bln", power(9), "tn", power(12), "trn", power(12)));

    private static final Phrases<BigDecimal> LETTERS =
            new Phrases<>(Map.of("k", power(3), "m", power(6), "b", power(9), "t", power(12)));

    private static final Set<String> COUNTED = Set.of(
            "people", "households", "shares", "barrels", "tonnes", "votes", "liter", "cubic-meter", "square-meter");

    /** Twenty-foot containers, which are known by their letters only. */
    private static final String CONTAINERS = " teu";

    private EnglishScales() {}

    /**
     * The scale after digits that end at the place.
     *
     * @param money whether a currency stands before: then a small m is a million, else it may be metres
     */
    static Phrases.@Nullable Found<BigDecimal> after(Folded text, int end, boolean money) {
        int codeAt = text.at(end) == ' ' ? end + 1 : end;
        if (text.cased(codeAt) == 'M' && CODES.at(text, codeAt + 1) != null && CODES.at(text, codeAt) == null) {
            return new Phrases.Found<>(codeAt, codeAt + 1, power(6));
        }
        Phrases.Found<BigDecimal> letter = LETTERS.at(text, end);
        if (letter != null && text.cased(end) == 'm' && isMoneyOrPeople(text, end + 1)) {
            return letter;
        }
        if (letter != null) {
            return text.capital(end) || money || text.at(end) == 'k' ? letter : null;
        }
        boolean spaced = text.at(end) == ' ';
        Phrases.Found<BigDecimal> abbreviated = SHORT.at(text, spaced ? end + 1 : end);
        if (abbreviated != null) {
            return abbreviated;
        }
        Phrases.Found<BigDecimal> word = spaced || text.at(end) == '-' ? WORDS.at(text, end + 1) : WORDS.at(text, end);
        return word == null ? null : compound(text, word);
    }

    /** The scale behind a number in words: two million, four mln. */
    static Phrases.@Nullable Found<BigDecimal> behindWord(Folded text, int place) {
        Phrases.Found<BigDecimal> word = WORDS.at(text, place);
        return word == null && text.at(place - 1) == ' ' ? SHORT.at(text, place) : word;
    }

    /** A lakh crore, a hundred million: each multiplies the other. */
    static Phrases.Found<BigDecimal> compound(Folded text, Phrases.Found<BigDecimal> scale) {
        Phrases.Found<BigDecimal> next = text.at(scale.end()) == ' ' ? WORDS.at(text, scale.end() + 1) : null;
        return next == null || next.meaning().compareTo(DOZEN) == 0
                ? scale
                : new Phrases.Found<>(scale.start(), next.end(), scale.meaning().multiply(next.meaning()));
    }

    /** 5m euros, 1.5m people and 2m cubic metres are millions, 5m alone are metres. */
    private static boolean isMoneyOrPeople(Folded text, int end) {
        if (text.startsWith(CONTAINERS, end) && !Words.inWord(text, end + CONTAINERS.length())) {
            return true;
        }
        Phrases.Found<String> unit = text.at(end) == ' ' ? Units.spelt(text, end + 1) : null;
        if (unit != null) {
            return CurrencyWords.isCode(unit.meaning()) || COUNTED.contains(unit.meaning());
        }
        CountedThings.Thing thing = text.at(end) == ' ' ? CountedThings.after(text, end) : null;
        return thing != null && !thing.code().equals("counter");
    }

    private static BigDecimal power(int zeros) {
        return BigDecimal.ONE.scaleByPowerOfTen(zeros).setScale(0);
    }
}
