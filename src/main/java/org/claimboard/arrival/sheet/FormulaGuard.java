package org.claimboard.arrival.sheet;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking text for a formula: such text begins with an apostrophe, as OWASP "CSV injection"
 * advises. What was guarded comes back as it was.
 */
public final class FormulaGuard {

    /** With apostrophes of its own before it, so that the one that is put there can be told. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]");

    private FormulaGuard() {}

    /** The text as it may stand in a cell. */
    public static String guarded(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** The text that stands in the cell. */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).lookingAt();
    }
}
