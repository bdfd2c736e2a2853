package org.claimboard.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.claimboard.record.Ordered;
import org.jspecify.annotations.Nullable;

/** English words and letters of scale: 5.6 million, $5bn, 671B, 10k. */
final class EnglishScales {

    static final BigDecimal ABOVE_ALL = power(40);
    static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    static final Phrases<BigDecimal> WORDS = new Phrases<>(Ordered.ofEntries(
            Map.entry("dozen", DOZEN),
            Map.entry("dozens", DOZEN),
            Map.entry("hundred", power(2)),
            Map.entry("thousand", power(3)),
            Map.entry("million", power(6)),
            Map.entry("millions", power(6)),
            Map.entry("billion", power(9)),
            Map.entry("billions", power(9)),
            Map.entry("trillion", power(12)),
            Map.entry("trillions", power(12)),
            Map.entry("quadrillion", power(15)),
            Map.entry("quintillion", power(18)),
            Map.entry("lakh", power(5)),
            Map.entry("lakhs", power(5)),
            Map.entry("crore", power(7)),
            Map.entry("crores", power(7))));

    private static final Phrases<String> CODES = new Phrases<>(CurrencyWords.codes(), true);

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
        return spaced || text.at(end) == '-' ? WORDS.at(text, end + 1) : WORDS.at(text, end);
    }

    /** 5m euros and 1.5m people are millions, 5m alone are metres. */
    private static boolean isMoneyOrPeople(Folded text, int end) {
        Phrases.Found<String> unit = text.at(end) == ' ' ? Units.spelt(text, end + 1) : null;
        if (unit != null) {
            return unit.meaning().matches("[A-Z]{3}|people|households|shares|barrels|tonnes|votes");
        }
        CountedThings.Thing thing = text.at(end) == ' ' ? CountedThings.after(text, end) : null;
        return thing != null && !thing.code().equals("counter");
    }

    private static BigDecimal power(int zeros) {
        return BigDecimal.ONE.scaleByPowerOfTen(zeros).setScale(0);
    }
}
