package org.claimboard.arrival.sheet;

/** Why a row is not taken: it cannot be, or it is here already. */
enum SheetRule {
    /** None of the columns for them holds words of a claim. */
    NO_TEXT("there are no words of a claim"),
    /** Two columns give the same text, in different words. */
    SAID_TWICE("two columns give the text in this language, and differ"),
    /** The row is longer than the one with the names. */
    MORE_CELLS("the row has more cells than there are columns"),
    /** A text is longer than we keep. */
    TOO_LONG("the text has more than 8,000 characters"),
    /** There are characters that no text may hold. */
    CHARACTERS("there are characters that no text may hold"),
    /** It cannot go by this key. */
    SLUG("a slug has lower-case Latin letters, digits and single hyphens, 120 at most"),
    /** It cannot go by this number. */
    REF("a short number is one to three capital letters and up to four digits, such as C09"),
    /** The language is no tag. */
    LANGUAGE("the language is no BCP 47 tag, such as ko or en"),
    /** It names no kind of statement. */
    KIND("the kind is none of quantity, event, quotation, opinion, prediction"),
    /** It names none of our verdicts. */
    VERDICT("the verdict is none of supported, mostly-supported, contested, misleading, refuted, unverifiable; to keep"
            + " another desk's words, put the column into the notes"),
    /** It does not say how sure. */
    CONFIDENCE("the confidence is none of low, medium, high"),
    /** It is no day, or could be two. */
    DATE("the day is not written year-month-day, nor in the order that was chosen"),
    /** It is no exact number. */
    NUMBER("the number is not written like 1234.5 or 1,234.5"),
    /** A value and bounds, or bounds that cross. */
    BOUNDS("there is a value and a bound, or the lower bound is above the upper"),
    /** Nothing is counted in this. */
    PER("this is nothing that a figure can be for each of"),
    FIGURE("there is no such kind of figure, direction or base"),
    PERIOD("this is no period such as 2026, Q3 2026 or FY2026"),
    UNIT("the unit is no currency code such as USD, nor words such as chips or gpu-hours"),
    /** It is no paragraph. */
    PASSAGE("the paragraph is no whole number from 1"),
    /** The claim stands in the file before, with other content. */
    TWICE_IN_FILE("an earlier row is the same claim and says something else"),

    /** We have the row already, and it said something else. */
    CHANGED_SINCE("it is here already and says something else now; what is here was left alone"),
    /** We have a claim of that key that came otherwise. */
    ON_FILE("a claim goes by this key already; it was left alone");

    private final String message;

    SheetRule(String message) {
        this.message = message;
    }

    /** What is the matter, in English. */
    String message() {
        return message;
    }
}
