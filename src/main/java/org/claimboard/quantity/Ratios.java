package org.claimboard.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** So many out of so many, and so many to one: 5명 중 1명, 1 in 5 people, nine out of ten, a ratio of 893 to 1. */
final class Ratios {

    /**
     * What is stated.
     *
     * @param value the share in percent, or how many times; null if no finite decimal states it
     */
    record Found(int start, int end, @Nullable BigDecimal value, FigureKind kind) {}

    private static final String[] OF_THE_WHOLE = {" 중 ", " 중에 ", " 가운데 ", "중 ", " 중 약 "};
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ratios() {}

    /** The ratio whose first number begins at the place; null if none does. */
    static @Nullable Found at(Folded text, int place) {
        Amount first = mayHave(text, place) ? Amount.at(text, place) : null;
        if (first == null || first.isRange() || first.numeral().form() == Numeral.Form.UNREAD) {
            return null;
        }
        for (String words : OF_THE_WHOLE) {
            if (first.unit() != null && text.startsWith(words, first.end())) {
                int behind = first.end() + words.length();
                int one = behind + "한 ".length() + first.unit().words().length();
                if (text.startsWith("한 " + first.unit().words(), behind) && isShare(first.value())) {
                    return share(first.start(), one, BigDecimal.ONE, first.value());
                }
                Amount part = next(text, behind);
                if (part == null
                        || part.unit() == null
                        || !part.unit().words().equals(first.unit().words())) {
                    return null;
                }
                return isShare(first.value()) ? share(first.start(), part.end(), part.value(), first.value()) : null;
            }
        }
        int against = against(text, first);
        Amount second = against < 0 ? null : next(text, against);
        if (second != null && second.isBare() && second.numeral().isPlain()) {
            boolean one = second.value().compareTo(BigDecimal.ONE) == 0;
            return new Found(first.start(), second.numeral().end(), one ? first.value() : null, FigureKind.RATIO);
        }
        Found ratio = toOne(text, first);
        if (ratio != null) {
            return ratio;
        }
        Amount paid = first.code() != null && text.startsWith(" in every ", first.end())
                ? Amount.at(text, Amount.afterCurrency(text, first.end() + " in every ".length()))
                : null;
        if (paid != null && paid.code() != null && paid.code().equals(first.code())) {
            return share(first.start(), paid.end(), first.value(), paid.value());
        }
        int whole = place(text, first);
        Amount of = whole < 0 ? null : next(text, whole);
        return of == null || (!of.isBare() && !isCounted(of)) || !isShare(of.value())
                ? null
                : share(first.start(), of.numeral().end(), first.value(), of.value());
    }

    /** Of up to twenty, or of a hundred, a thousand and so on: 108 of 300 seats are two counts. */
    private static boolean isShare(BigDecimal whole) {
        return whole.compareTo(TWENTY) <= 0
                || whole.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    /** Whether the text has words of a ratio at all: most have none. */
    static boolean mayBeIn(Folded text) {
        String all = text.toString();
        return all.contains("중")
                || all.contains("대")
                || all.contains("가운데")
                || all.contains(" in ")
                || all.contains(" out of ")
                || all.contains(" to 1");
    }

    /** Cheap: whether words of a ratio stand near. */
    private static boolean mayHave(Folded text, int place) {
        for (int at = place; at < place + 40 && at < text.length(); at++) {
            char letter = text.at(at);
            if (letter == '중'
                    || (letter == '대' && (text.digit(at + 1) || (text.at(at + 1) == ' ' && text.digit(at + 2))))
                    || letter == '데'
                    || (letter == ' '
                            && (text.startsWith(" in ", at)
                                    || text.startsWith(" out of ", at)
                                    || text.startsWith(" to 1", at)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCounted(Amount amount) {
        return "people".equals(amount.code())
                && amount.unit() != null
                && amount.unit().per() == null;
    }

    private static int place(Folded text, Amount first) {
        if (!first.isBare() || first.value().scale() > 0) {
            return -1;
        }
        if (text.startsWith(" out of every ", first.end())) {
            return first.end() + " out of every ".length();
        }
        if (text.startsWith(" out of ", first.end())) {
            return first.end() + " out of ".length();
        }
        if (text.startsWith(" in every ", first.end())) {
            return first.end() + " in every ".length();
        }
        boolean small = first.value().compareTo(BigDecimal.TEN) < 0;
        return small && text.startsWith(" in ", first.end()) ? first.end() + " in ".length() : -1;
    }

    /** Where the second number of 152.6 대 1 or of the score 3대 2 begins; -1 if the first is of no such pair. */
    private static int against(Folded text, Amount first) {
        boolean counter = first.unit() != null && first.unit().words().equals("대");
        int end = first.numeral().end();
        int word = text.at(end) == ' ' ? end + 1 : end;
        boolean bare = first.isBare() || counter;
        int next = text.at(word + 1) == ' ' ? word + 2 : word + 1;
        return bare
                        && text.at(word) == '대'
                        && text.digit(next)
                        && Units.at(text, Digits.at(text, next).end()) == null
                ? next
                : -1;
    }

    private static @Nullable Found toOne(Folded text, Amount first) {
        boolean one = first.isBare() && text.startsWith(" to 1", first.end());
        int end = first.end() + " to 1".length();
        String before = text.subSequence(Math.max(0, first.start() - 12), first.start());
        boolean told = before.endsWith("ratio of ") || before.endsWith("odds of ");
        return one && told && !text.digit(end) && !text.digit(end + 1)
                ? new Found(first.start(), end, first.value(), FigureKind.RATIO)
                : null;
    }

    private static @Nullable Amount next(Folded text, int place) {
        Amount amount = text.digit(place) || Numerals.mayBegin(text, place) ? Amount.at(text, place) : null;
        return amount == null
                        || amount.isRange()
                        || amount.numeral().form() == Numeral.Form.UNREAD
                        || amount.numeral().looksLikeRecentYear()
                ? null
                : amount;
    }

    private static @Nullable Found share(int start, int end, BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0 || part.signum() < 0 || part.compareTo(whole) > 0) {
            return null;
        }
        try {
            return new Found(start, end, part.multiply(HUNDRED).divide(whole), FigureKind.SHARE);
        } catch (ArithmeticException e) {
            return new Found(start, end, null, FigureKind.SHARE);
        }
    }
}
