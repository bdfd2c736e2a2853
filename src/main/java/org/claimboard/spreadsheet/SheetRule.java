package org.claimboard.spreadsheet;

/** Why a row is not taken. */
enum SheetRule {
    /** None of the columns for them holds words of a claim. */
    NO_TEXT(true, "there are no words of a claim"),
    /** Two columns give the same text, in different words. */
    SAID_TWICE(true, "two columns give the text in this language, and differ"),
    /** The row is longer than the one with the names. */
    MORE_CELLS(true, "the row has more cells than there are columns"),
    /** A text is longer than we keep. */
    TOO_LONG(true, "the text has more than 8,000 characters"),
    /** There are characters that no text may hold. */
    CHARACTERS(true, "there are characters that no text may hold"),
    /** It cannot go by this key. */
    SLUG(true, "a slug has lower-case Latin letters, digits and single hyphens, 120 at most"),
    /** It cannot go by this number. */
    REF(true, "a short number is one to three capital letters and up to four digits, such as C09"),
    /** The language is no tag. */
    LANGUAGE(true, "the language is no BCP 47 tag, such as ko or en"),
    /** It names no kind of statement. */
    KIND(true, "the kind is none of quantity, event, quotation, opinion, prediction"),
    /** It names none of our verdicts. */
    VERDICT(
            true,
            "the verdict is none of supported, mostly-supported, contested, misleading, refuted, unverifiable; to keep"
                    + " another desk's words, put the column into the notes"),
    /** It does not say how sure. */
    CONFIDENCE(true, "the confidence is none of low, medium, high"),
    /** It is no day, or could be two. */
    DATE(true, "the day is not written year-month-day, nor in the order that was chosen"),
    /** It is no exact number. */
    NUMBER(true, "the number is not written like 1234.5 or 1,234.5"),
    /** A value and bounds, or bounds that cross. */
    BOUNDS(true, "there is a value and a bound, or the lower bound is above the upper"),
    /** Nothing is counted in this. */
    UNIT(true, "the unit is no currency code such as USD, nor words such as chips or gpu-hours"),
    /** It is no paragraph. */
    PASSAGE(true, "the paragraph is no whole number from 1"),
    /** The claim stands in the file before, with other content. */
    TWICE_IN_FILE(true, "an earlier row is the same claim and says something else"),

    /** We have the row already, and it said something else. */
    CHANGED_SINCE(false, "it is here already and says something else now; what is here was left alone"),
    /** We have a claim of that key that came otherwise. */
    ON_FILE(false, "a claim goes by this key already; it was left alone");

    private final boolean refuses;
    private final String message;

    SheetRule(boolean refuses, String message) {
        this.refuses = refuses;
        this.message = message;
    }

    /** Whether it is a fault of the row, not that it is here already. */
    boolean refuses() {
        return refuses;
    }

    /** What is the matter, in English. */
    String message() {
        return message;
    }
}
