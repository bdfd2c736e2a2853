package org.claimboard.quantity;

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
import java.util.function.Function;

/** Reads the files of words beside a class: a meaning, an equals sign, and the phrases that mean it between bars. */
public final class WordTable {

    private WordTable() {}

    public static <T> Phrases<T> phrases(Class<?> beside, String file, Function<String, T> meaning) {
        Map<String, T> phrases = new HashMap<>();
        names(beside, file).forEach((phrase, name) -> phrases.put(phrase, meaning.apply(name)));
        return new Phrases<>(phrases);
    }

    /** The meanings by their phrases, in small letters. */
    static Map<String, String> names(Class<?> beside, String file) {
        Map<String, String> names = new HashMap<>();
        Properties lines = read(beside, file);
        for (String name : lines.stringPropertyNames()) {
            for (String phrase : lines.getProperty(name).split("\\|", -1)) {
                if (!phrase.isBlank()) {
                    names.put(phrase.strip().toLowerCase(Locale.ROOT), name);
                }
            }
        }
        return names;
    }

    /** The lines as they stand, by what is before the equals sign. */
    static Map<String, String> lines(Class<?> beside, String file) {
        Map<String, String> lines = new HashMap<>();
        Properties read = read(beside, file);
        for (String name : read.stringPropertyNames()) {
            lines.put(name, read.getProperty(name).strip());
        }
        return lines;
    }

    private static Properties read(Class<?> beside, String file) {
        Properties lines = new Properties();
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
