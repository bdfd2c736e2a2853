package org.claimboard.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers in English words: sixteen thousand, two hundred and fifty, one and a half billion, half a million. */
final class EnglishNumerals {

    private static final Phrases<Integer> SMALL =
            WordTable.phrases(EnglishNumerals.class, "numbers.properties", Integer::valueOf);

    private static final List<String> HALF = List.of(" and a half", "-and-a-half");
    private static final BigDecimal ONE_HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Folded text;
    private final int start;
    private int end;
    private int words;
    private boolean pointed;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private BigDecimal scaleBelow = EnglishScales.ABOVE_ALL;

    private EnglishNumerals(Folded text, int start) {
        this.text = text;
        this.start = start;
        this.end = start;
    }

    static @Nullable Numeral at(Folded text, int start) {
        return new EnglishNumerals(text, start).read();
    }

    private @Nullable Numeral read() {
        beginning();
        boolean goesOn = true;
        while (goesOn) {
            int next = next();
            goesOn = small(next) || point() || scale(next) || half() || quarter();
        }
        if (words == 0 || end == start || isFraction()) {
            return null;
        }
        boolean leading = text.startsWith("point ", start);
        if (leading && !LeadingPoint.isCounted(text, end, total.signum() > 0)) {
            return null;
        }
        if (isTwoNumbers() || (leading && !LeadingPoint.isSure(text, start))) {
            return Numeral.unread(start, end);
        }
        BigDecimal value = total.add(section);
        return words == 1 && value.scale() <= 0
                ? Numeral.of(start, end, value, Numeral.Form.WORD)
                : Numeral.scaled(start, end, value, words == 2 ? scale : BigDecimal.ONE);
    }

    /** “a”, “an” and “half a” are numbers before a scale only. */
    private void beginning() {
        if (text.at(start - 1) == '-' && text.latin(start - 2)) {
            return;
        }
        for (String article : List.of(
                "three quarters of a ",
                "three-quarters of a ",
                "three quarters ",
                "a quarter of a ",
                "quarter of a ",
                "a quarter ",
                "quarter ",
                "quarter-",
                "half of a ",
                "a half ",
                "half an ",
                "half a ",
                "half-a-",
                "half ",
                "half-",
                "a ",
                "an ",
                "")) {
            if (!text.startsWith(article, start)) {
                continue;
            }
            if (!article.equals("a ") && !article.equals("an ") && !article.isEmpty() && isMeasure(article)) {
                section = part(article);
                end = start + article.length() - 1;
                words = 1;
                return;
            }
            if (article.startsWith("a") && isOneOf(start + article.length() - 1)) {
                section = BigDecimal.ONE;
                end = start + article.length() - 1;
                words = 1;
                return;
            }
            Phrases.Found<BigDecimal> found = EnglishScales.WORDS.at(text, start + article.length());
            boolean bare = article.isEmpty()
                    && (found == null
                            || found.length() > 8
                            || found.meaning().compareTo(EnglishScales.DOZEN) == 0
                            || Units.at(text, found.end()) == null);
            found = bare ? null : found;
            if (found != null) {
                section = part(article);
                end = found.start();
                words = 1;
            }
            return;
        }
    }

    /** Whether a measure stands behind the words: half a liter, a quarter mile. */
    private boolean isMeasure(String article) {
        Units.Match unit = Units.at(text, start + article.length() - 1);
        return unit != null
                && (unit.isMeasure() || unit.isDuration())
                && !article.contains("quarters")
                && !article.contains("of");
    }

    /** “An hour” is a number where nothing else is said, or minutes follow. */
    private boolean isOneOf(int place) {
        Units.Match unit = Units.at(text, place);
        if (unit == null || !(unit.isMeasure() || unit.isDuration())) {
            return false;
        }
        boolean minutes = text.startsWith(" and ", unit.end()) && text.digit(unit.end() + 5);
        boolean half = Remainders.behind(text, unit) != null;
        return minutes || half || (start == 0 && unit.end() == text.length());
    }

    private static BigDecimal part(String article) {
        if (article.contains("three")) {
            return new BigDecimal("0.75");
        }
        if (article.contains("quarter")) {
            return new BigDecimal("0.25");
        }
        return article.contains("half") ? ONE_HALF : BigDecimal.ONE;
    }

    /** Where the next word may begin: after a space or hyphen, and after “and” where a number goes on. */
    private int next() {
        if (words == 0 || end == start || !text.latin(end - 1)) {
            return end;
        }
        if (text.at(end) != ' ' && text.at(end) != '-') {
            return -1;
        }
        boolean hundreds = words > 1 && text.startsWith(" and ", end);
        return hundreds && SMALL.at(text, end + 5) != null ? end + 5 : end + 1;
    }

    /** Decimals in words: five point six. */
    private boolean point() {
        boolean said = words == 0 ? LeadingPoint.mayBe(text, end) : text.startsWith(" point ", end);
        if (!said || pointed) {
            return false;
        }
        StringBuilder decimals = new StringBuilder();
        int to = end + (words == 0 ? "point" : " point").length();
        while (text.at(to) == ' ' && decimals.length() < Digits.LONGEST) {
            boolean nought = text.startsWith("oh ", to + 1) || text.startsWith("o ", to + 1);
            Phrases.Found<Integer> digit =
                    nought ? new Phrases.Found<>(to + 1, Words.end(text, to + 1), 0) : SMALL.at(text, to + 1);
            if (digit == null || digit.meaning() > 9) {
                break;
            }
            decimals.append(digit.meaning());
            to = digit.end();
        }
        if (decimals.isEmpty()) {
            return false;
        }
        pointed = true;
        section = section.add(new BigDecimal("0." + decimals));
        return take(to);
    }

    /** One and a quarter hours. */
    private boolean quarter() {
        for (String quarter :
                List.of(" and a quarter", " and three quarters", " and three-quarters", " and three-quarter")) {
            if (words > 0 && text.startsWith(quarter, end) && !text.latin(end + quarter.length())) {
                section = section.add(new BigDecimal(quarter.contains("three") ? "0.75" : "0.25"));
                return take(end + quarter.length());
            }
        }
        return false;
    }

    /** Twenty twenty-five is a year, two five-year plans are none of both: whatever goes on is no part of the number. */
    private boolean isTwoNumbers() {
        Phrases.Found<Integer> next = text.at(end) == ' ' || text.at(end) == '-' ? SMALL.at(text, end + 1) : null;
        if (next == null || next.meaning() < 10) {
            return false;
        }
        end = next.end();
        Phrases.Found<Integer> last = text.at(end) == '-' || text.at(end) == ' ' ? SMALL.at(text, end + 1) : null;
        end = last == null ? end : last.end();
        return true;
    }

    /** Where “and a half” behind digits ends; the place itself if it is not there. */
    static int halfEnd(Folded text, int place) {
        for (String half : HALF) {
            if (text.startsWith(half, place) && !text.latin(place + half.length())) {
                return place + half.length();
            }
        }
        return place;
    }

    private boolean small(int next) {
        Phrases.Found<Integer> found = next < 0 ? null : SMALL.at(text, next);
        if (found == null || !fits(found.meaning())) {
            return false;
        }
        section = section.add(BigDecimal.valueOf(found.meaning()));
        return take(found.end());
    }

    /** Twenty takes a one, a hundred takes both, and two takes no three. */
    private boolean fits(int number) {
        if (pointed || section.scale() > 0 || (words > 0 && section.signum() == 0 && total.signum() == 0)) {
            return false;
        }
        int rest = section.remainder(HUNDRED).intValue();
        return rest == 0 || (rest >= 20 && rest % 10 == 0 && number < 10);
    }

    private boolean scale(int next) {
        Phrases.Found<BigDecimal> found = next < 0 || words == 0 ? null : EnglishScales.behindWord(text, next);
        if (found == null || section.signum() == 0) {
            return false;
        }
        if (found.meaning().compareTo(EnglishScales.DOZEN) == 0
                || found.meaning().compareTo(HUNDRED) == 0) {
            boolean fits = section.compareTo(HUNDRED) < 0 && (total.signum() == 0 || scaleBelow.compareTo(HUNDRED) > 0);
            section = fits ? section.multiply(found.meaning()) : section;
            scale = found.meaning();
            return fits && take(found.end());
        }
        if (found.meaning().compareTo(scaleBelow) >= 0) {
            return false;
        }
        total = total.add(section.multiply(found.meaning()));
        section = BigDecimal.ZERO;
        scale = found.meaning();
        scaleBelow = found.meaning();
        return take(found.end());
    }

    private boolean half() {
        for (String half : HALF) {
            if (words > 0 && text.startsWith(half, end) && !text.latin(end + half.length())) {
                boolean ofScale = section.signum() == 0;
                total = ofScale ? total.add(scale.multiply(ONE_HALF)) : total;
                section = ofScale ? section : section.add(ONE_HALF);
                return take(end + half.length());
            }
        }
        return false;
    }

    /** Two-thirds is no two. */
    private boolean isFraction() {
        return (text.at(end) == ' ' || text.at(end) == '-') && Shares.PARTS.at(text, end + 1) != null;
    }

    private boolean take(int to) {
        end = to;
        words++;
        return true;
    }
}
