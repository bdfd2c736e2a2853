package org.claimboard.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimboard.prose.WrittenLanguage;

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
                .orElseThrow(() -> new IllegalArgumentException("there are " + tags()));
    }

    /** All of them by their tags, as a sentence names them. */
    public static String tags() {
        return Arrays.stream(values()).map(Tongue::tag).collect(Collectors.joining(" or "));
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

    /** What the text is written in; what is neither is compared as if it were English. */
    static Tongue of(String text) {
        return WrittenLanguage.of(text) == WrittenLanguage.KOREAN ? KOREAN : ENGLISH;
    }

    /** Part of the names of index fields. */
    String field(String kept) {
        return name().toLowerCase(Locale.ROOT) + "-" + kept;
    }
}
