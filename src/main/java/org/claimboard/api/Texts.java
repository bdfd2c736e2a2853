package org.claimboard.api;

import java.util.Locale;
import org.claimboard.record.PlainText;

/** What may stand in parameters, and how to show what may not. */
final class Texts {

    private static final int SHOWN = 300;

    private Texts() {}

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
        text.codePoints()
                .limit(SHOWN)
                .map(c -> PlainText.isUnfit(c) ? '\uFFFD' : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
