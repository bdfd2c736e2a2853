package org.claimboard.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.claimboard.record.Denominator;
import org.jspecify.annotations.Nullable;

/** Two numbers that are the bounds of one quantity: 5~6억 원, $5–6 million, between 5 and 6 million dollars. */
final class Ranges {

    private static final Phrases<Boolean> JOINERS = WordLists.phrases("joiners");

    /** After these words, “from … to …” is a change and no range. */
    private static final Phrases<Boolean> CHANGES = WordLists.phrases("change-verbs");

    private static final List<String> CHANGE_LINKS = List.of(" from ", " by ");

    private Ranges() {}

    /** Where the second number would begin; -1 if no word joins another number to the one that ends at the place. */
    static int second(Folded text, Amount first) {
        Phrases.Found<Boolean> joiner = JOINERS.at(text, first.end());
        if (joiner == null || (text.startsWith(" and ", joiner.start()) && !follows(text, first, "between"))) {
            return -1;
        }
        int place = Amount.afterCurrency(text, joiner.end());
        return Numerals.mayBegin(text, place) || text.digit(place) ? place : -1;
    }

    /** The range of the two; null if they are none: falling, in different units, or a change from one to the other. */
    static @Nullable Amount of(Folded text, Amount first, Amount second) {
        BigDecimal lower = scaled(first, second);
        if (isYearBefore(text, first, second)
                || first.isRange()
                || second.isRange()
                || lower.compareTo(second.value()) >= 0) {
            return null;
        }
        boolean endsOnly = first.unit() != null && second.isBare() && !"times".equals(first.code());
        if (endsOnly) {
            return null;
        }
        if (first.code() != null && second.code() != null && !Objects.equals(first.code(), second.code())) {
            return null;
        }
        if (isChange(text, first, second)) {
            return null;
        }
        Numeral numeral = first.numeral().isUnscaled() ? second.numeral() : first.numeral();
        Units.Match unit = second.unit() == null ? first.unit() : second.unit();
        String code = second.code() == null ? first.code() : second.code();
        Denominator per = second.per() == null ? first.per() : second.per();
        return new Amount(start(text, first), second.end(), numeral, lower, second.value(), unit, code, per);
    }

    /** From $42,000 in 2026 to $54,600: the first is when. */
    private static boolean isYearBefore(Folded text, Amount first, Amount second) {
        return first.unit() == null
                && first.numeral().looksLikeYear()
                && !second.numeral().looksLikeYear()
                && text.startsWith(" in ", first.start() - " in ".length());
    }

    /** In 5~6억 the first number shares the scale of the second. */
    private static BigDecimal scaled(Amount first, Amount second) {
        BigDecimal shared = first.value().multiply(second.numeral().scale());
        boolean shares = first.numeral().isUnscaled() && first.unit() == null && shared.compareTo(second.value()) < 0;
        return shares ? shared : first.value();
    }

    private static boolean isChange(Folded text, Amount first, Amount second) {
        if (text.startsWith("에서", first.end()) || text.startsWith("부터", first.end())) {
            return text.startsWith("으로", second.end()) || text.startsWith("로", second.end());
        }
        if (!isTo(text, first.end())) {
            return false;
        }
        int end = first.start();
        for (String word : CHANGE_LINKS) {
            end = text.startsWith(word, first.start() - word.length()) ? first.start() - word.length() : end;
        }
        boolean by = end < first.start() && text.startsWith(" by ", end);
        boolean verb = end < first.start() && CHANGES.before(text, end) != null;
        return by || verb || (text.at(end - 1) == ' ' && CHANGES.before(text, end - 1) != null);
    }

    private static boolean isTo(Folded text, int end) {
        return text.startsWith(" to ", end) || text.startsWith("to ", end);
    }

    private static int start(Folded text, Amount first) {
        for (String word : new String[] {"between ", "from "}) {
            int start = first.start() - word.length();
            if (start >= 0 && text.startsWith(word, start)) {
                return start;
            }
        }
        return first.start();
    }

    private static boolean follows(Folded text, Amount amount, String word) {
        int start = amount.start() - word.length() - 1;
        return start >= 0 && text.startsWith(word + " ", start);
    }
}
