package org.claimboard.arrival;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tag of a language (BCP 47) as it is kept, in whatever letters it is written: case says nothing in it. */
final class LanguageTag {

    /** By codes of three letters and by names, in English and in the language itself. */
    private static final Map<String, String> SHORT = Arrays.stream(Locale.getISOLanguages())
            .flatMap(code -> names(Locale.forLanguageTag(code), code))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

    private LanguageTag() {}

    private static Stream<Map.Entry<String, String>> names(Locale language, String code) {
        return Stream.of(
                        language.getISO3Language(),
                        language.getDisplayLanguage(Locale.ENGLISH),
                        language.getDisplayLanguage(language))
                .map(name -> Map.entry(name.toLowerCase(Locale.ROOT), code));
    }

    /** The text as it is, where it is no tag. */
    static String of(String written) {
        String text = written.strip();
        String named = SHORT.get(text.toLowerCase(Locale.ROOT));
        if (named != null) {
            return named;
        }
        String tag = Locale.forLanguageTag(text.replace('_', '-')).toLanguageTag();
        return tag.equalsIgnoreCase(text.replace('_', '-')) ? tag : text;
    }
}
