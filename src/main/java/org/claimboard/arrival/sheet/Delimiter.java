package org.claimboard.arrival.sheet;

import java.util.Optional;
import java.util.stream.Stream;
import org.claimboard.record.Words;

/** What stands between the cells of a row. */
enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    BAR('|');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    /** The word as forms and the command line write it. */
    public String word() {
        return Words.of(this);
    }

    static Optional<Delimiter> of(String word) {
        return Words.find(Delimiter.class, word);
    }

    static Optional<Delimiter> of(char character) {
        return Stream.of(values()).filter(one -> one.character == character).findFirst();
    }
}
