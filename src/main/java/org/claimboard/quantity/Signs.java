package org.claimboard.quantity;

/** The sign before a number: a minus, the word for it, or the open triangle of Korean accounts. */
final class Signs {

    /** Where the number with its sign begins, and whether it is below zero. */
    record Found(int start, boolean negative) {}

    private static final Phrases<Boolean> MINUS = WordLists.phrases("minus");

    private Signs() {}

    static Found before(Folded text, int start) {
        boolean dash = text.at(start - 1) == '-' || (text.at(start - 1) == '–' && text.digit(start));
        if (dash && (start == 1 || " (\n\t“‘\"".indexOf(text.at(start - 2)) >= 0)) {
            boolean range = text.at(start - 2) == ' ' && text.digit(start - 3);
            return new Found(range ? start : start - 1, !range);
        }
        if (text.at(start - 1) == '△') {
            return new Found(start - 1, true);
        }
        Phrases.Found<Boolean> word = MINUS.before(text, text.at(start - 1) == ' ' ? start - 1 : start);
        return word == null || text.startsWith("plus or ", word.start() - "plus or ".length())
                ? new Found(start, false)
                : new Found(word.start(), true);
    }

    /** Whether the amount is how far another may be off: ±3, plus or minus 3. */
    static boolean isPlusOrMinus(Folded text, int start) {
        int before = text.at(start - 1) == ' ' ? start - 2 : start - 1;
        return text.at(before) == '±'
                || text.startsWith("plus or minus", before - 12)
                || text.startsWith("+/-", before - 2);
    }

    /** Whether a triangle whose meaning tables tell stands before the place: up or down, nobody can say. */
    static boolean isUnsure(Folded text, int start) {
        int before = text.at(start - 1) == ' ' ? start - 2 : start - 1;
        return "▲▼▽".indexOf(text.at(before)) >= 0 && text.at(before) != 0;
    }
}
