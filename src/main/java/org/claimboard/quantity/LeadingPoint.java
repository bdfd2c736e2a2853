package org.claimboard.quantity;

import java.util.Set;

/**
 * Decimals in words whose nought is not said: fell by point five percent, cost point five million dollars. A point can be a thing as
 * well: at this point five million people had left.
 */
final class LeadingPoint {

    private static final String POINT = "point ";

    /** Behind these, a point is a thing, and the number begins behind it. */
    private static final Set<String> BEFORE_THINGS =
            Set.of("a", "the", "this", "that", "some", "which", "what", "any", "each", "every", "same", "one");

    /** Behind these, numbers are said. */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "",
            "by",
            "minus",
            "negative",
            "plus",
            "of",
            "about",
            "only",
            "just",
            "nearly",
            "roughly",
            "almost",
            "around",
            "under",
            "over",
            "below",
            "above",
            "than",
            "cost",
            "costs",
            "was",
            "is",
            "were",
            "are",
            "rose",
            "fell",
            "grew",
            "from",
            "or",
            "and",
            "oh",
            "nought");

    private LeadingPoint() {}

    /** Whether the point at the place, in front of a digit in words, is one of decimals or may be. */
    static boolean mayBe(Folded text, int place) {
        return text.startsWith(POINT, place)
                && !Words.inWord(text, place - 1)
                && !BEFORE_THINGS.contains(before(text, place));
    }

    static boolean isSure(Folded text, int place) {
        return BEFORE_NUMBERS.contains(before(text, place));
    }

    /** What shows that a number is meant: a word of scale, or percent. */
    static boolean isCounted(Folded text, int end, boolean scaled) {
        if (scaled) {
            return true;
        }
        Units.Match unit = Units.at(text, text.at(end) == ' ' ? end + 1 : end);
        return unit != null && Denominators.isShare(unit.code());
    }

    private static String before(Folded text, int place) {
        int end = text.at(place - 1) == ' ' ? place - 1 : place;
        return text.subSequence(Words.start(text, end), end);
    }
}
