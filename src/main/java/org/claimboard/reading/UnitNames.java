package org.claimboard.reading;

import java.math.BigDecimal;
import java.util.Map;
import org.claimboard.claim.Unit;

/** Numbers with the names of their units, as each language joins them. */
final class UnitNames {

    private static final Map<String, String> ENGLISH =
            Map.of("KRW", "won", "CNY", "yuan", "EUR", "euros", "gpu-hours", "GPU-hours", "JPY", "yen");
    private static final Map<String, String> KOREAN =
            Map.of("USD", "달러", "KRW", "원", "CNY", "위안", "EUR", "유로", "JPY", "엔", "gpu-hours", "GPU시간", "chips", "개");

    private UnitNames() {}

    static String english(BigDecimal value, String number, Unit unit) {
        return switch (unit.code()) {
            case "USD" -> value.signum() < 0 ? "−$" + number.substring(1) : "$" + number;
            case "year" -> value.toPlainString();
            case "percent" -> number + "%";
            default -> number + " " + ENGLISH.getOrDefault(unit.code(), words(unit));
        };
    }

    static String korean(BigDecimal value, String number, Unit unit) {
        if (unit.isYear()) {
            return value.toPlainString() + "년";
        }
        if (unit.code().equals("percent")) {
            return number + "%";
        }
        String name = KOREAN.getOrDefault(unit.code(), unit.isCurrency() ? unit.code() : "개");
        boolean spaced = !Character.isDigit(number.charAt(number.length() - 1));
        return number + (spaced || Character.isUpperCase(name.charAt(0)) ? " " : "") + name;
    }

    private static String words(Unit unit) {
        return unit.isCurrency() ? unit.code() : unit.code().replace('-', ' ');
    }
}
