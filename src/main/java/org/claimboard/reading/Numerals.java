package org.claimboard.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimboard.record.Phrases;

/** Exact numbers in the words of a language: 5.6 million, 560만. */
final class Numerals {

    /** Speech engines are silent about a hyphen, and say this. */
    private static final String MINUS = "−";

    private static final String SCALE = "number.scale.";

    private Numerals() {}

    /**
     * In the powers of ten that have names in the language: in all of them, group by group, where it counts so; else in
     * the largest, where three decimals hold the whole number. Else in digits.
     */
    static String of(BigDecimal value, Phrases words) {
        return words.find("number.next").isPresent() ? inGroups(value, words) : inOne(value, words);
    }

    private static String inOne(BigDecimal value, Phrases words) {
        for (int exponent : scales(words)) {
            BigDecimal scaled = value.movePointLeft(exponent).stripTrailingZeros();
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 3) {
                return words.say(SCALE + exponent, grouped(scaled));
            }
        }
        return grouped(value);
    }

    private static String inGroups(BigDecimal value, Phrases words) {
        if (value.signum() < 0) {
            return MINUS + inGroups(value.negate(), words);
        }
        List<Integer> scales = scales(words);
        if (value.compareTo(BigDecimal.ONE.scaleByPowerOfTen(scales.get(scales.size() - 1))) < 0) {
            return grouped(value);
        }
        List<String> groups = new ArrayList<>();
        BigDecimal rest = value;
        for (int exponent : scales) {
            BigDecimal[] parts = rest.divideAndRemainder(BigDecimal.ONE.scaleByPowerOfTen(exponent));
            if (parts[0].signum() > 0) {
                groups.add(words.say(SCALE + exponent, grouped(parts[0])));
            }
            rest = parts[1];
        }
        if (rest.signum() > 0) {
            groups.add(grouped(rest));
        }
        return groups.stream()
                .reduce((before, next) -> words.say("number.next", before, next))
                .orElse("");
    }

    /** Exponents of the powers that have names, the largest first. */
    private static List<Integer> scales(Phrases words) {
        return Pattern.compile(" ")
                .splitAsStream(words.find("number.scales").orElse(""))
                .filter(exponent -> !exponent.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /** In digits with a comma every three, all decimals kept. */
    static String grouped(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : plain.substring(point);
        return whole.replace("-", MINUS).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + decimals;
    }
}
