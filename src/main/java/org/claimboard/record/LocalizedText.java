package org.claimboard.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One text in one or more languages, by BCP 47 tag. Never empty.
 *
 * @param byLanguage the text in each language, ordered by tag
 */
public record LocalizedText(@JsonValue SortedMap<String, String> byLanguage) {

    /** Characters (code points) of a sentence that readers see first: what the first screen of a phone has room for. */
    public static final int LONGEST_SENTENCE = 140;

    public LocalizedText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    @JsonCreator
    public static LocalizedText of(Map<String, String> byLanguage) {
        return new LocalizedText(new TreeMap<>(byLanguage));
    }

    /** The text in the language asked for; else in another, as {@link Languages#shown} chooses. */
    public String in(String language) {
        return byLanguage.getOrDefault(languageFor(language), "");
    }

    /** The language in which {@link #in} answers: what a {@code lang} attribute must say. */
    public String languageFor(String language) {
        return Languages.shown(language, byLanguage.keySet());
    }

    /** Whether both hold the same words in some language, or share no language to tell them apart by. */
    public boolean sameMeaningAs(LocalizedText other) {
        boolean shared = false;
        for (Map.Entry<String, String> entry : byLanguage.entrySet()) {
            String theirs = other.byLanguage.get(entry.getKey());
            if (theirs == null) {
                continue;
            }
            shared = true;
            if (theirs.equals(entry.getValue())) {
                return true;
            }
        }
        return !shared;
    }
}
