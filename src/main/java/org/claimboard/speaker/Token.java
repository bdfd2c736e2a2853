package org.claimboard.speaker;

import java.util.Locale;

/**
 * A word or mark of an English sentence.
 *
 * @param words as they stand, without the ’s of a possessive
 * @param small in small letters
 */
record Token(Kind kind, String words, String small, int start, int end, boolean possessive) {

    enum Kind {
        WORD,
        NUMBER,
        QUOTE,
        COMMA,

        /** A semicolon, colon or dash. */
        STOP,
        OTHER
    }

    static Token of(Kind kind, String words, int start, int end, boolean possessive) {
        return new Token(kind, words, words.toLowerCase(Locale.ROOT).replace('’', '\''), start, end, possessive);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isCapital() {
        return kind == Kind.WORD
                && (Character.isUpperCase(words.codePointAt(0)) || (words.length() > 1 && hasInnerCapital()));
    }

    boolean hasInnerCapital() {
        return words.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    Span span() {
        return new Span(start, end);
    }
}
