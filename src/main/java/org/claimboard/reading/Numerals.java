package org.claimboard.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Exact numbers in the words of a language: 5.6 million, 560만. */
final class Numerals {

    /** Speech engines are silent about a hyphen, and say this. */
    private static final String MINUS = "−";

    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    private static final List<Scale> ENGLISH =
            List.of(new Scale(12, " trillion"), new Scale(9, " billion"), new Scale(6, " million"));
    private static final List<Scale> KOREAN =
            List.of(new Scale(16, "경"), new Scale(12, "조"), new Scale(8, "억"), new Scale(4, "만"));

    private Numerals() {}

    /** A power of ten that has a name. */
    private record Scale(int exponent, String name) {}

    /** In millions and more where three decimals hold the whole number, else in digits. */
    static String english(BigDecimal value) {
        for (Scale scale : ENGLISH) {
            BigDecimal scaled = value.movePointLeft(scale.exponent()).stripTrailingZeros();
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 3) {
                return grouped(scaled) + scale.name();
            }
        }
        return grouped(value);
    }

    /** In groups of four digits, each with its name. */
    static String korean(BigDecimal value) {
        if (value.signum() < 0) {
            return MINUS + korean(value.negate());
        }
        if (value.compareTo(MYRIAD) < 0) {
            return grouped(value);
        }
        List<String> groups = new ArrayList<>();
        BigDecimal rest = value;
        for (Scale scale : KOREAN) {
            BigDecimal[] parts = rest.divideAndRemainder(BigDecimal.ONE.scaleByPowerOfTen(scale.exponent()));
            if (parts[0].signum() > 0) {
                groups.add(grouped(parts[0]) + scale.name());
            }
            rest = parts[1];
        }
        if (rest.signum() > 0) {
            groups.add(grouped(rest));
        }
        return String.join(" ", groups);
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
