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
    /** A byte that is no character. */
    BROKEN_BYTE("a byte of this cell is no character"),
    /** What a formula could not say. */
    FORMULA_ERROR("this is what a formula says that failed"),
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
    /** It is no day. */
    DATE("the day is not written in any way that is known, nor in the order that was chosen"),
    /** It could be two days. */
    DATE_ORDER("the day could be two; say whether the day or the month is written first"),
    /** Day and day of the week differ. */
    WEEKDAY("the day of the week is not that of the day"),
    /** It is no exact number. */
    NUMBER("this is no one number, such as 1,234.5, $3.2bn or 2.5조 원"),
    /** A tracked change came out as one number. */
    GLUED("this looks like two numbers glued together"),
    /** Words before or behind the number say another unit than the column. */
    UNITS_DIFFER("the number has another unit than the unit's own column"),
    /** Some spreadsheet programs multiply by a hundred. */
    FACTOR("points of a percentage may be a hundred times too large or too small; say which"),
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

    /** The sum of the rows, or their mean. */
    SUM_ROW("this is a sum of the rows, and no claim"),
    /** The names of the columns, once more. */
    NAMES_AGAIN("these are the names of the columns once more"),
    /** A line that parts the sheet, or a remark below it. */
    NOT_A_ROW("this is a line of the sheet, and no claim"),

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

    /** Whether it is said of what is no claim at all: passed over, not refused. */
    boolean isPassedOver() {
        return this == SUM_ROW || this == NAMES_AGAIN || this == NOT_A_ROW;
    }

    /** Whether an editor can say what is meant instead. */
    boolean isAsked() {
        return switch (this) {
            case DATE,
                    WEEKDAY,
                    NUMBER,
                    GLUED,
                    UNITS_DIFFER,
                    UNIT,
                    PER,
                    PERIOD,
                    FIGURE,
                    KIND,
                    VERDICT,
                    CONFIDENCE,
                    LANGUAGE,
                    PASSAGE,
                    REF,
                    SLUG,
                    BROKEN_BYTE,
                    FORMULA_ERROR -> true;
            default -> false;
        };
    }
}
