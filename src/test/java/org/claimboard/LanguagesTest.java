package org.claimboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program has the same two languages wherever it is built. */
class LanguagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final List<String> LANGUAGES = List.of("en", "ko");

    /** Quarkus takes both from the machine that builds, and then lacks the words of en-US, de-DE or tr-TR. */
    @Test
    void languages_areNamed_notTakenFromTheMachineThatBuilds() throws IOException {
        Properties configuration = read(RESOURCES.resolve("application.properties"));
        assertThat(configuration.getProperty("quarkus.default-locale")).isEqualTo("en");
        assertThat(configuration.getProperty("quarkus.locales")).isEqualTo(String.join(",", LANGUAGES));
    }

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            return files.map(file -> String.valueOf(file.getFileName()).replaceFirst("_[a-z]+\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bundle_hasEveryMessageInEveryLanguage(String bundle) throws IOException {
        TreeSet<String> all = new TreeSet<>();
        for (String language : LANGUAGES) {
            Properties messages = read(RESOURCES.resolve("messages/" + bundle + "_" + language + ".properties"));
            assertThat(messages.stringPropertyNames()).isNotEmpty();
            all.addAll(messages.stringPropertyNames());
        }
        for (String language : LANGUAGES) {
            Properties messages = read(RESOURCES.resolve("messages/" + bundle + "_" + language + ".properties"));
            assertThat(new TreeSet<>(messages.stringPropertyNames()))
                    .as(language)
                    .isEqualTo(all);
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        }
        return properties;
    }
}
