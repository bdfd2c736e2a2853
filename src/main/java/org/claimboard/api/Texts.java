package org.claimboard.api;

import java.util.Locale;

/** What may stand in parameters, and how to show what may not. */
final class Texts {

    private static final int SHOWN = 300;

    private Texts() {}

    /** Whether the text holds what no database and no page takes: control characters or half surrogate pairs. */
    static boolean isUnfit(String text) {
        return text.codePoints().anyMatch(Texts::isUnfit);
    }

    /** The same of texts that may have lines. */
    static boolean isUnfitProse(String text) {
        return text.codePoints().anyMatch(c -> c != '\n' && c != '\t' && isUnfit(c));
    }

    private static boolean isUnfit(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    /** A constant as the API writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String quoted(String text) {
        return "\"" + text + "\"";
    }

    /** The text without what is unfit, and not without end. */
    static String printable(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).map(c -> isUnfit(c) ? '\uFFFD' : c).forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
