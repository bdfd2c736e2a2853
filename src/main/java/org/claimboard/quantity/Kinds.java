package org.claimboard.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells amounts from the dates, ages and places in line that are written with the same words. */
final class Kinds {

    private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final Phrases<Boolean> OFFICES = WordLists.phrases("offices");

    private Kinds() {}

    /** The amount in the unit that its words mean here; null if it is a date or the like. */
    static @Nullable Amount settled(Folded text, Amount amount) {
        Units.Match unit = amount.unit();
        if (unit == null) {
            return amount;
        }
        Numeral numeral = amount.numeral();
        boolean small = numeral.isPlain() && numeral.value().compareTo(THOUSAND) < 0;
        if (unit.isYears() && isYearToldOfClaims(text, numeral)) {
            return null;
        }
        if (unit.isYears()) {
            boolean calendar = numeral.looksLikeYear() && !Years.isSpan(text, unit.end());
            return calendar ? amount.in("year") : amount;
        }
        return switch (unit.words()) {
            case "일" -> isDay(text, amount) ? null : amount;
            case "분" -> follows(text, amount, "시") ? null : amount;
            case "대" -> isAge(text, amount) || isTerm(text, unit.end()) ? null : amount;
            case "주" -> Years.isStretch(text, unit.end()) ? amount.in("weeks") : small ? amount.in(null) : amount;
            case "호" -> small || isRoom(text, amount) ? null : amount;
            case "도" -> numeral.value().compareTo(THOUSAND) < 0 ? amount : null;
            case "인" -> small ? amount : null;
            default -> amount;
        };
    }

    /** 이천이십육년 is a year of the calendar. */
    private static boolean isYearToldOfClaims(Folded text, Numeral numeral) {
        return !text.digit(numeral.start())
                && numeral.value().compareTo(BigDecimal.valueOf(1900)) >= 0
                && numeral.value().compareTo(BigDecimal.valueOf(2100)) < 0;
    }

    /** 20일 is the day of a month unless more days than a month has, or words that say how long. */
    private static boolean isDay(Folded text, Amount amount) {
        BigDecimal days = amount.upper() == null ? amount.value() : amount.upper();
        boolean stretch =
                Years.isStretch(text, amount.end()) || amount.numeral().more();
        return follows(text, amount, "월")
                || (!stretch
                        && days.compareTo(LONGEST_MONTH) <= 0
                        && amount.numeral().isPlain());
    }

    /** 20대 are people in their twenties, or the first twenty, rather than twenty machines. */
    private static boolean isAge(Folded text, Amount amount) {
        BigDecimal value = amount.value();
        boolean tens = value.remainder(BigDecimal.TEN).signum() == 0 && value.compareTo(BigDecimal.valueOf(100)) < 0;
        boolean words = text.hangul(amount.numeral().end() - 1);
        return tens && (words || amount.numeral().isPlain()) && CountedThings.before(text, amount.start()) == null;
    }

    /** 21대 국회 is the twenty-first. */
    private static boolean isTerm(Folded text, int end) {
        return text.at(end) == ' ' && OFFICES.at(text, end + 1) != null;
    }

    /** 15층 1503호 is a door. */
    private static boolean isRoom(Folded text, Amount amount) {
        return amount.numeral().isPlain() && (follows(text, amount, "층") || follows(text, amount, "동"));
    }

    private static boolean follows(Folded text, Amount amount, String word) {
        int end = text.at(amount.start() - 1) == ' ' ? amount.start() - 1 : amount.start();
        return text.startsWith(word, end - word.length());
    }
}
