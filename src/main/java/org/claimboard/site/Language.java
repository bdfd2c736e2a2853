package org.claimboard.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that the interface speaks. */
public enum Language {
    /** English: what is spoken to readers who ask for neither. */
    EN("en", "English"),

    /** Korean. */
    KO("ko", "한국어");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** BCP 47, and the first segment of its addresses. */
    public String tag() {
        return tag;
    }

    /** What it calls itself. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /** The first of the wanted languages, best first, that the interface speaks. */
    static Language preferred(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(EN);
    }
}
