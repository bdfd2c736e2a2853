package org.claimboard.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How a text is cut into the pieces that two texts may share. */
enum Cutting {
    /** English words without their endings. */
    STEMS,

    /** Korean words without particles and endings, compounds taken apart. */
    WORDS,

    /** Korean syllables, one by one. */
    SYLLABLES,

    /** Every two syllables that follow each other. */
    PAIRS,

    /** Every three letters (jamo) that follow each other: what stays of a verb whose ending changes a syllable. */
    LETTERS,

    /** English words that Korean ones may mean: only counted, not compared. */
    GLOSSES;

    /** The pieces in the order in which they stand. */
    List<String> of(String text) {
        return switch (this) {
            case STEMS -> Analysis.stems(text);
            case WORDS -> Analysis.koreanWords(text);
            case SYLLABLES -> runs(bare(text), 1);
            case PAIRS -> runs(bare(text), 2);
            case GLOSSES ->
                Glosses.of(text).stream()
                        .flatMap(Collection::stream)
                        .flatMap(meaning -> Glosses.pieces(meaning).stream())
                        .toList();
            case LETTERS -> runs(Normalizer.normalize(bare(text), Normalizer.Form.NFD), 3);
        };
    }

    /** The index field that holds the pieces of the title and the text. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the pieces of the title or of the text are kept. */
    String field(String part) {
        return field() + "-" + part;
    }

    /** Whether cutting takes so long that the index keeps the pieces. */
    boolean isKept() {
        return this == STEMS || this == WORDS;
    }

    /** Nothing but letters and digits, small. */
    static String bare(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(small.length());
        small.codePoints().filter(Cutting::isLetterOrNumber).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isLetterOrNumber(int character) {
        int type = Character.getType(character);
        return Character.isLetter(character)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static List<String> runs(String text, int length) {
        List<String> runs = new ArrayList<>();
        for (int start = 0; start + length <= text.length(); start++) {
            runs.add(text.substring(start, start + length));
        }
        return runs;
    }
}
