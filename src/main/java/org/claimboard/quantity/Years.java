package org.claimboard.quantity;

import java.util.Set;

/** Tells the years and days of the calendar from amounts: in 2025, January 20, 20일. */
final class Years {

    private static final Set<String> MONTHS = WordLists.set("months");

    /** After these a year stands, even if a plural follows: in 2025 prices. */
    private static final Set<String> STRONG_CUES = WordLists.set("year-cues-strong");

    private static final Set<String> CUES = WordLists.set("year-cues");

    /** Before these words a number of days or years is a stretch of time. */
    private static final Phrases<Boolean> STRETCH = WordLists.phrases("stretch");

    private Years() {}

    /** Whether words before the number say that it is a year; the number looks like one. */
    static boolean isCued(Folded text, int start) {
        return CUES.contains(wordBefore(text, start)) || isStronglyCued(text, start);
    }

    /** Whether the words before leave no doubt that it is a year. */
    static boolean isStronglyCued(Folded text, int start) {
        String word = wordBefore(text, start);
        return STRONG_CUES.contains(word) || MONTHS.contains(word) || isDayOfMonth(text, start);
    }

    /** Whether it is a year of which something is told: less than 1985's loss. */
    static boolean isOwner(Folded text, Numeral numeral) {
        boolean owns = text.startsWith("'s", numeral.end()) || text.startsWith("’s", numeral.end());
        return owns && numeral.looksLikeRecentYear();
    }

    /** Whether the number is the day beside the name of a month. */
    static boolean isBesideMonth(Folded text, Numeral numeral) {
        if (!numeral.isPlain() || numeral.value().precision() - numeral.value().scale() > 2) {
            return false;
        }
        return isMonth(text, Words.start(text, wordEnd(text, numeral.start())))
                || (text.at(numeral.end()) == ' ' && isMonth(text, numeral.end() + 1));
    }

    /** Whether 일 or 년 behind the number is a stretch of time and no date. */
    static boolean isStretch(Folded text, int end) {
        return STRETCH.at(text, end) != null || (text.at(end) == ' ' && STRETCH.at(text, end + 1) != null);
    }

    /** Whether the year that ends at the place goes on for some time: 2000년 동안. */
    static boolean isSpan(Folded text, int end) {
        int next = text.at(end) == ' ' ? end + 1 : end;
        return text.startsWith("간", next)
                || text.startsWith("동안", next)
                || text.startsWith("넘", next)
                || text.startsWith("이상", next);
    }

    /** The year of “January 20, 2025”. */
    private static boolean isDayOfMonth(Folded text, int start) {
        if (text.at(start - 1) != ' ' || text.at(start - 2) != ',' || !text.digit(start - 3)) {
            return false;
        }
        int day = Words.start(text, start - 2);
        return isMonth(text, Words.start(text, wordEnd(text, day)));
    }

    private static boolean isMonth(Folded text, int start) {
        return text.capital(start) && MONTHS.contains(text.subSequence(start, Words.end(text, start)));
    }

    private static String wordBefore(Folded text, int start) {
        int end = wordEnd(text, start);
        return text.subSequence(Words.start(text, end), end);
    }

    private static int wordEnd(Folded text, int start) {
        int end = text.at(start - 1) == ' ' || text.at(start - 1) == '-' ? start - 1 : start;
        return text.at(end - 1) == '.' ? end - 1 : end;
    }
}
