package org.claimboard.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimboard.record.Languages;
import org.claimboard.record.Phrases;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A language that the interface speaks: one of {@code claimboard.languages}.
 *
 * @param tag BCP 47, and the first segment of its addresses
 */
public record Language(String tag) {

    private static final List<Language> ALL =
            Languages.spoken().stream().map(Language::new).toList();

    /** All of them, in the order in which readers choose. */
    public static List<Language> all() {
        return ALL;
    }

    /** What is spoken to readers who ask for none of them. */
    public static Language first() {
        return ALL.get(0);
    }

    public static Optional<Language> of(String tag) {
        return ALL.stream().filter(language -> language.tag.equals(tag)).findFirst();
    }

    /** The one that is spoken to whoever asks for a language, which may be none of them. */
    public static Language orFirst(String tag) {
        return of(tag).orElse(first());
    }

    /** What it calls itself. */
    public String ownName() {
        return words().say("name");
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** What code says in it, and how it writes dates and numbers. */
    public Phrases words() {
        return Phrases.of(tag);
    }

    /** Whether a person who speaks it has read what was translated by machine, or wrote it. */
    public boolean isReviewed() {
        return words().find("machine-assisted").isEmpty()
                || ConfigProvider.getConfig()
                        .getOptionalValue("claimboard.languages-reviewed", String.class)
                        .map(tags -> List.of(tags.split("[,\\s]+", -1)).contains(tag))
                        .orElse(false);
    }

    /** The first of the wanted languages, best first, that the interface speaks; of whatever region. */
    static Language preferred(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> Stream.concat(of(locale.toLanguageTag()).stream(), alike(locale)))
                .findFirst()
                .orElse(first());
    }

    private static Stream<Language> alike(Locale wanted) {
        return ALL.stream().filter(language -> language.locale().getLanguage().equals(wanted.getLanguage()));
    }
}
