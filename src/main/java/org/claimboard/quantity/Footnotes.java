package org.claimboard.quantity;

/** The marks of notes between a number and its unit: 560만³⁾ 달러, 560만[3] 달러. */
final class Footnotes {

    private static final int LONGEST = 6;

    private Footnotes() {}

    /** Where a mark that begins at the place ends; the place itself if none does. */
    static int end(Folded text, int place) {
        boolean raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(text.at(place)) >= 0 && text.at(place) != 0;
        boolean bracketed = text.at(place) == '[' && text.digit(place + 1);
        for (int end = place + 1; (raised || bracketed) && end < place + LONGEST; end++) {
            char next = text.at(end);
            if (raised && (next == ')' || next == '⁾')) {
                return end + 1;
            }
            if (bracketed && next == ']') {
                return end + 1;
            }
            if (raised ? "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(next) < 0 : !text.digit(end)) {
                return place;
            }
        }
        return place;
    }
}
