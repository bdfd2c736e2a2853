package org.claimboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.record.Languages;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Phrases;
import org.claimboard.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The program has the same languages wherever it is built, and each of them whole. */
class LanguagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path MESSAGES = RESOURCES.resolve("messages");

    /** Each language has what it needs of them: units that CLDR lacks, numbers that it counts in. */
    private static final Pattern OWN = Pattern.compile(
            "(?:number\\.(?:scales|scale\\.\\d+|next|unit-joined)|per\\.one|rate\\.currency|machine-assisted|font)");

    private static final Pattern IN_BRACES = Pattern.compile("\\{(?!/)([^}]*)}");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.'\":#])[A-Za-z_]\\w*(?![\\w:(])|\\b\\d\\b");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Set<String> OF_TEMPLATES =
            Set.of("if", "else", "when", "is", "in", "or", "and", "not", "eq", "ne", "gt", "lt", "ge", "le", "it");

    /** Quarkus takes both from the machine that builds, and then lacks the words of en-US, de-DE or tr-TR. */
    @Test
    void languages_areNamed_notTakenFromTheMachineThatBuilds() throws IOException {
        Properties configuration = read(RESOURCES.resolve("application.properties"));
        assertThat(configuration.getProperty("quarkus.default-locale")).isEqualTo("en");
        assertThat(languages()).startsWith("en").isEqualTo(Languages.spoken());
    }

    private static List<String> languages() throws IOException {
        String locales = read(RESOURCES.resolve("application.properties")).getProperty("quarkus.locales");
        return List.of(locales.split(",", -1));
    }

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> String.valueOf(file.getFileName()).replaceFirst("_[a-z]+\\.properties$", ""))
                    .filter(bundle -> !bundle.equals("units"))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bundle_hasEveryMessageInEveryLanguage_withTheSameParameters(String bundle) throws IOException {
        Properties first = messages(bundle, "en");
        assertThat(first.stringPropertyNames()).isNotEmpty();
        for (String language : languages()) {
            Properties messages = messages(bundle, language);
            assertThat(needed(messages)).as(language).isEqualTo(needed(first));
            for (String key : needed(first)) {
                assertThat(parameters(messages.getProperty(key)))
                        .as("%s of %s_%s", key, bundle, language)
                        .isEqualTo(parameters(first.getProperty(key)));
            }
        }
    }

    /** Of two lines with one key the last counts, and nobody sees the other. */
    @ParameterizedTest
    @MethodSource("bundles")
    void bundle_saysNothingTwice(String bundle) throws IOException {
        for (String language : languages()) {
            try (Stream<String> lines = Files.lines(MESSAGES.resolve(bundle + "_" + language + ".properties"))) {
                assertThat(lines.filter(line -> !line.startsWith("#") && line.indexOf('=') > 0)
                                .map(line ->
                                        line.substring(0, line.indexOf('=')).strip()))
                        .as(language)
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static Set<String> needed(Properties messages) {
        return messages.stringPropertyNames().stream()
                .filter(key -> !OWN.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands in braces: the parts of a message that are not its own words. */
    private static Set<String> parameters(String message) {
        return IN_BRACES
                .matcher(message)
                .results()
                .flatMap(found -> NAME.matcher(QUOTED.matcher(found.group(1)).replaceAll(""))
                        .results())
                .map(name -> name.group())
                .filter(name -> !OF_TEMPLATES.contains(name) && !name.equals("1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({
        "ko, ko",
        "en, en",
        "zh, zh-Hant",
        "de, en",
        "ja, en",
    })
    void text_isShownInTheLanguageAskedFor_orElseInOneThatThereIs(String asked, String shown) {
        LocalizedText text = LocalizedText.of(Map.of("ko", "항구", "en", "harbour", "zh-Hant", "港口"));
        assertThat(text.languageFor(asked)).isEqualTo(shown);
    }

    @Test
    void textInNoneOfTheLanguages_isShownInTheFirstThatItIsIn() {
        LocalizedText text = LocalizedText.of(Map.of("fr", "port", "de", "Hafen"));
        assertThat(text.languageFor("ko")).isEqualTo("de");
    }

    @Test
    void phrases_ofALanguageWithoutAny_areThoseOfTheFirst() {
        assertThat(Phrases.of("fr").tag()).isEqualTo(Languages.first());
        assertThat(Phrases.of("ko-KR").tag()).isEqualTo("ko");
        assertThat(Phrases.of("zh").say("ratio", "18.1")).isEqualTo("18.1 to 1");
    }

    @Test
    void machinesWords_areMarked_untilASettingSaysThatTheyWereReviewed() {
        Language japanese = Language.of("ja").orElseThrow();
        assertThat(japanese.isReviewed()).isFalse();
        assertThat(Language.all())
                .filteredOn(Language::isReviewed)
                .extracting(Language::tag)
                .contains("en", "ko");
        System.setProperty("claimboard.languages-reviewed", "ja, xx");
        try {
            assertThat(japanese.isReviewed()).isTrue();
        } finally {
            System.clearProperty("claimboard.languages-reviewed");
        }
    }

    private static Properties messages(String bundle, String language) throws IOException {
        return read(MESSAGES.resolve(bundle + "_" + language + ".properties"));
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        }
        return properties;
    }
}
