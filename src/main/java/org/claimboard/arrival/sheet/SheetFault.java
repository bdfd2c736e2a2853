package org.claimboard.arrival.sheet;

/** Nothing of a spreadsheet can be read, or not in this way. */
final class SheetFault extends Exception {

    private static final long serialVersionUID = 1;

    /** What is the matter with the file as a whole. */
    enum Why {
        /** No file was chosen, or an empty one. */
        NO_FILE("there is nothing in it"),
        /** It is larger than is read. */
        TOO_LARGE("it is larger than 4 MiB"),
        /** It is a workbook, not text. */
        WORKBOOK("it is a workbook; save the sheet as CSV"),
        /** Its bytes are not text in this encoding. */
        NOT_TEXT("its bytes are not text in this encoding"),
        /** A cell's quotation marks do not match. */
        QUOTES("the quotation marks of a cell do not match"),
        /** It has no row below the one with the names of the columns. */
        NO_ROWS("there is no row below the names of the columns"),
        /** It has more rows than are taken at once. */
        TOO_MANY_ROWS("it has more than 5,000 rows"),
        /** It has more columns than are read. */
        TOO_MANY_COLUMNS("it has more than 200 columns"),
        /** No column holds the words of the claims. */
        NO_CLAIM_COLUMN("no column holds the words of the claims"),
        /** Two columns are said to hold the same. */
        COLUMN_TWICE("two columns are said to hold the same"),
        /** The language of the claims is no tag. */
        LANGUAGE("the language of the claims is no BCP 47 tag"),
        /** What was confirmed is not what was checked last. */
        CHECKED_ANEW("it was checked anew since; look at that report first");

        private final String message;

        Why(String message) {
            this.message = message;
        }

        /** What is the matter, in English. */
        String message() {
            return message;
        }
    }

    private final Why why;
    private final long line;

    SheetFault(Why why) {
        this(why, 0);
    }

    /**
     * @param line of the file, from 1; 0 where it is about the whole
     */
    SheetFault(Why why, long line) {
        super(line == 0 ? why.message() : "line " + line + ": " + why.message());
        this.why = why;
        this.line = line;
    }

    public Why why() {
        return why;
    }

    public long line() {
        return line;
    }
}
