package org.claimboard.dossier;

/** Finds quotes in their passages, as the W3C TextQuoteSelector describes. */
public final class Anchors {

    private Anchors() {}

    /** Where the quote begins, preferring the place that its prefix stands before; -1 if it is not there. */
    public static int find(String text, String prefix, String quote) {
        int withPrefix = text.indexOf(prefix + quote);
        return withPrefix >= 0 ? withPrefix + prefix.length() : text.indexOf(quote);
    }
}
