package org.claimboard.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words of the query language in English and Korean: {@code query-words.properties} beside this class. */
final class QueryWords {

    private static final Map<String, String> MEANINGS = read();

    private QueryWords() {}

    /** The field that goes by the word; null if none does. */
    static @Nullable String field(String word) {
        return MEANINGS.get("field." + word.toLowerCase(Locale.ROOT));
    }

    /** The value of the facet that goes by the word, which is the word itself if no other means it. */
    static String value(Facet facet, String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Objects.requireNonNullElse(MEANINGS.get(facet.word() + "." + lower), lower);
    }

    private static Map<String, String> read() {
        Properties lines = new Properties();
        try (InputStream in = Objects.requireNonNull(
                QueryWords.class.getResourceAsStream("query-words.properties"), "query-words.properties")) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> meanings = new HashMap<>();
        for (String name : lines.stringPropertyNames()) {
            int dot = name.indexOf('.');
            for (String word : lines.getProperty(name).split("\\|", -1)) {
                meanings.put(name.substring(0, dot + 1) + word.strip(), name.substring(dot + 1));
            }
        }
        return meanings;
    }
}
