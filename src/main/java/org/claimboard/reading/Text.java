package org.claimboard.reading;

import java.util.List;
import org.claimboard.record.LocalizedText;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * Words with the language they are in, which the page must say where it is not its own.
 *
 * @param lang BCP 47
 */
public record Text(String value, String lang) {

    public static Text of(LocalizedText text, Language reader) {
        return new Text(text.in(reader.tag()), text.languageFor(reader.tag()));
    }

    public static @Nullable Text ofNullable(@Nullable LocalizedText text, Language reader) {
        return text == null ? null : of(text, reader);
    }

    public static List<Text> all(List<LocalizedText> texts, Language reader) {
        return texts.stream().map(text -> of(text, reader)).toList();
    }

    /** The text in each language that it is in, the reader's own first. */
    public static List<Text> inEach(LocalizedText text, Language reader) {
        String first = text.languageFor(reader.tag());
        return text.byLanguage().entrySet().stream()
                .map(entry -> new Text(entry.getValue(), entry.getKey()))
                .sorted((a, b) ->
                        Boolean.compare(b.lang().equals(first), a.lang().equals(first)))
                .toList();
    }
}
