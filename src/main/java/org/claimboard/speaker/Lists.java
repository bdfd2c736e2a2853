package org.claimboard.speaker;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of words of a language, from a file beside this class: a name, an equals sign, words between bars. */
final class Lists {

    private final String file;
    private final Properties lines = new Properties();

    private Lists(String file) {
        this.file = file;
    }

    static Lists of(String file) {
        Lists lists = new Lists(file);
        try (InputStream in = Objects.requireNonNull(Lists.class.getResourceAsStream(file), file)) {
            lists.lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws NullPointerException if the file has no such list
     */
    Set<String> get(String name) {
        String line = Objects.requireNonNull(lines.getProperty(name), file + ": " + name);
        return Arrays.stream(line.split("\\|", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words as alternatives of a regular expression. */
    String pattern(String name) {
        return String.join("|", get(name));
    }
}
