package org.claimboard.matching;

import java.util.List;
import java.util.Locale;

/** A language that texts are compared in. */
enum Tongue {
    ENGLISH("en", List.of(Cutting.STEMS)),
    KOREAN("ko", List.of(Cutting.WORDS, Cutting.SYLLABLES, Cutting.PAIRS, Cutting.LETTERS));

    private final String tag;
    private final List<Cutting> cuttings;

    Tongue(String tag, List<Cutting> cuttings) {
        this.tag = tag;
        this.cuttings = cuttings;
    }

    /** BCP 47. */
    String tag() {
        return tag;
    }

    /** How texts of the language are cut, the most telling way first. */
    List<Cutting> cuttings() {
        return cuttings;
    }

    /** The text as it is compared. */
    String prepared(String text) {
        return this == KOREAN ? Concepts.unified(text) : text;
    }

    /** What the text is mostly written in; a text with a quarter of its letters Korean is Korean. */
    static Tongue of(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long hangul = text.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL)
                .count();
        return hangul * 4 > letters ? KOREAN : ENGLISH;
    }

    /** Part of the names of index fields. */
    String field(String kept) {
        return name().toLowerCase(Locale.ROOT) + "-" + kept;
    }
}
