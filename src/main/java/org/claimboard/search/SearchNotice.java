package org.claimboard.search;

/**
 * What a query says that was not understood as it was perhaps meant.
 *
 * @param words the words in question
 */
public record SearchNotice(Kind kind, String words) {

    /** What happened. */
    public enum Kind {
        /** There is no such field: its words were searched like any others. */
        UNKNOWN_FIELD,

        /** Nothing goes by that value: it was searched like any word. */
        UNKNOWN_VALUE,

        /** So much was typed that the rest was left out. */
        TOO_LONG
    }
}
