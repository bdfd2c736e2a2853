package org.claimboard.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** English words and letters of scale: 5.6 million, $5bn, 671B, 10k. */
final class EnglishScales {

    static final BigDecimal ABOVE_ALL = power(40);
    static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    static final Phrases<BigDecimal> WORDS = new Phrases<>(Map.of(
            "dozen", DOZEN,
            "hundred", power(2),
            "thousand", power(3),
            "million", power(6),
            "billion", power(9),
            "trillion", power(12)));

    private static final Phrases<BigDecimal> SHORT = new Phrases<>(Map.of(
            "mn", power(6), "mln", power(6), "bn", power(9), "bln", power(9), "tn", power(12), "trn", power(12)));

    private static final Phrases<BigDecimal> LETTERS =
            new Phrases<>(Map.of("k", power(3), "m", power(6), "b", power(9), "t", power(12)));

    private EnglishScales() {}

    /**
     * The scale after digits that end at the place.
     *
     * @param money whether a currency stands before: then a small m is a million, else it may be metres
     */
    static Phrases.@Nullable Found<BigDecimal> after(Folded text, int end, boolean money) {
        Phrases.Found<BigDecimal> letter = LETTERS.at(text, end);
        if (letter != null) {
            return text.capital(end) || money || text.at(end) == 'k' ? letter : null;
        }
        boolean spaced = text.at(end) == ' ';
        Phrases.Found<BigDecimal> abbreviated = SHORT.at(text, spaced ? end + 1 : end);
        if (abbreviated != null) {
            return abbreviated;
        }
        return spaced || text.at(end) == '-' ? WORDS.at(text, end + 1) : WORDS.at(text, end);
    }

    private static BigDecimal power(int zeros) {
        return BigDecimal.ONE.scaleByPowerOfTen(zeros).setScale(0);
    }
}
