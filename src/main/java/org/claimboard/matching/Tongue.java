package org.claimboard.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A language that texts are compared in. */
public enum Tongue {
    ENGLISH("en"),
    KOREAN("ko");

    private final String tag;

    Tongue(String tag) {
        this.tag = tag;
    }

    /** BCP 47. */
    public String tag() {
        return tag;
    }

    /**
     * The language of the tag (BCP 47).
     *
     * @throws IllegalArgumentException if texts are not compared in it
     */
    public static Tongue ofTag(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values())
                .filter(tongue -> tongue.tag.equals(language))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there are en and ko"));
    }

    /** How texts of the language are cut, the most telling way first. */
    List<Cutting> cuttings() {
        return switch (this) {
            case ENGLISH -> List.of(Cutting.STEMS);
            case KOREAN -> List.of(Cutting.WORDS, Cutting.SYLLABLES, Cutting.PAIRS, Cutting.LETTERS);
        };
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
