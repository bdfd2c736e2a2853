package org.claimboard.arrival.sheet;

import org.claimboard.arrival.Clean;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said about a row.
 *
 * @param line of the file on which the row begins
 * @param cell name of the column; empty where it is about the whole row
 * @param detail the words concerned; empty if there are none
 * @param claim slug of the claim on file that it is about; null if there is none
 * @param field what the cell holds; null where it is about the whole row
 */
record Said(long line, String cell, SheetRule rule, String detail, @Nullable String claim, @Nullable Field field) {

    private static final int LONGEST_CELL = 300;
    private static final int LONGEST_DETAIL = 200;

    Said {
        cell = cut(cell, LONGEST_CELL);
        detail = cut(detail, LONGEST_DETAIL);
    }

    Said(long line, String cell, SheetRule rule, String detail, @Nullable String claim) {
        this(line, cell, rule, detail, claim, null);
    }

    /** A cell in one line, and so much of it as is told. */
    static String detail(String cell) {
        return cut(cell, LONGEST_DETAIL);
    }

    private static String cut(String text, int longest) {
        String line = Clean.line(text);
        return line.length() <= longest ? line : Clean.line(line.substring(0, longest - 1)) + "…";
    }
}
