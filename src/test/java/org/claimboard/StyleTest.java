package org.claimboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages speak as {@code src/docs/style.md} says. */
class StyleTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path GUIDE = Path.of("src/docs/style.md");

    /** A button or a link with another name for the ear than the words that are seen, both of a bundle. */
    private static final Pattern BOTH_PARTICLES = Pattern.compile("[은이을와]\\([는가를과]\\)|\\([으이]\\)");

    private static final Pattern NAMED = Pattern.compile(
            "<(?:button|a)\\b[^>]*aria-label=\"\\{(\\w+):(\\w+)\\([^\"]*\\)\\}\"[^>]*>\\{(\\w+):(\\w+)\\}<");

    /** What is said to the templates, and not to people. */
    private static final Pattern IN_BRACES = Pattern.compile("\\{[^}]*}");

    private static final Pattern IN_BACKTICKS = Pattern.compile("`([^`]+)`");

    /** A sentence in the plain style that newspapers print: "한다." beside "합니다." on one page sounds like two authors. */
    private static final Pattern PLAIN_STYLE = Pattern.compile("(?<!니)다(?:[.!]|$)");

    /** What records say, as newspapers print it. */
    private static final Pattern OF_RECORDS = Pattern.compile("withdrawn\\.|review\\.");

    /** A number before a plural: "1 versions". */
    private static final Pattern COUNTED = Pattern.compile(
            "\\{(?:count|total|items|sources|origins|steps|links|days|hours|minutes|reviews|claims|rated)\\} [a-z]+s\\b");

    @Test
    void messages_haveNoWordThatTheGuideForbids() throws IOException {
        List<String> forbidden = forbidden();
        assertThat(forbidden).hasSizeGreaterThan(20).contains("열린 의문", "the way it went");
        assertThat(found("", (key, text) -> forbidden.stream().anyMatch(word -> IN_BRACES
                        .matcher(text)
                        .replaceAll(" ")
                        .toLowerCase(Locale.ROOT)
                        .contains(word))))
                .isEmpty();
    }

    @Test
    void koreanSentences_areAllPolite() throws IOException {
        assertThat(found("_ko", (key, text) -> !OF_RECORDS.matcher(key).lookingAt() && isPlain(text)))
                .isEmpty();
    }

    /** Both forms of a particle are no Korean: a sentence is built so that what is put in needs none. */
    @Test
    void koreanSentences_haveNoParticleInBrackets() throws IOException {
        assertThat(found("_ko", (key, text) -> BOTH_PARTICLES.matcher(text).find()))
                .isEmpty();
        assertThat(BOTH_PARTICLES.matcher("{first}은(는) {second}(으)로").find()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "판정을 알린다., true",
        "없다. 있습니다., true",
        "알립니다. 적습니다., false",
        "고르세요., false",
        "다시 보기, false",
        "다른 주장, false",
        "값이다, true"
    })
    void plainStyle_isHeard(String text, boolean plain) {
        assertThat(isPlain(text)).isEqualTo(plain);
    }

    private static boolean isPlain(String text) {
        return PLAIN_STYLE.matcher(text).find();
    }

    /** As CLDR has it for English: one is singular, all other whole numbers are plural. */
    @Test
    void englishCounts_haveASingular() throws IOException {
        assertThat(found(
                        "_en",
                        (key, text) -> !text.contains("{#if")
                                && !text.contains("{#when")
                                && COUNTED.matcher(text).find()))
                .isEmpty();
        assertThat(COUNTED.matcher("{count} versions").find()).isTrue();
    }

    /** Who speaks to a browser says what is written on a button: WCAG 2.5.3. */
    @Test
    void namesForTheEar_haveTheWordsThatAreSeen() throws IOException {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path template :
                    templates.filter(path -> path.toString().endsWith(".html")).toList()) {
                for (MatchResult named :
                        NAMED.matcher(Files.readString(template)).results().toList()) {
                    for (Language language : Language.all()) {
                        String heard = message(named.group(1), named.group(2), language);
                        String seen = message(named.group(3), named.group(4), language);
                        read++;
                        if (!heard.toLowerCase(Locale.ROOT).contains(seen.toLowerCase(Locale.ROOT))) {
                            wrong.add(template.getFileName() + ": " + heard + " / " + seen);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).isGreaterThan(20);
    }

    private static String message(String bundle, String key, Language language) throws IOException {
        Properties messages = new Properties();
        Path file = RESOURCES.resolve("messages").resolve(bundle + "_" + language.tag() + ".properties");
        try (Reader text = Files.newBufferedReader(file)) {
            messages.load(text);
        }
        return messages.getProperty(key, "");
    }

    /** Terms and rules are of use where people look for them. */
    @Test
    void guide_isLinkedFromWhereOneStarts() throws IOException {
        assertThat(Files.readString(Path.of("src/docs/contributing.md"))).contains("(style.md)");
    }

    private interface Fault {
        boolean in(String key, String text);
    }

    private static List<String> found(String language, Fault fault) throws IOException {
        List<String> found = new ArrayList<>();
        int read = 0;
        for (Path bundle : bundles(name -> name.contains(language))) {
            Properties messages = new Properties();
            try (Reader text = Files.newBufferedReader(bundle)) {
                messages.load(text);
            }
            TreeMap<Object, Object> sorted = new TreeMap<>(messages);
            sorted.forEach((key, text) -> {
                if (fault.in(key.toString(), text.toString())) {
                    found.add(bundle.getFileName() + ": " + key + "=" + text);
                }
            });
            read += sorted.size();
        }
        assertThat(read).isGreaterThan(1000);
        return found;
    }

    private static List<Path> bundles(Predicate<String> wanted) throws IOException {
        try (Stream<Path> messages = Files.list(RESOURCES.resolve("messages"))) {
            return messages.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> wanted.test(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        }
    }

    /** What stands in backticks in the last column of the tables, and after "Other words". */
    private static List<String> forbidden() throws IOException {
        return Files.readAllLines(GUIDE).stream()
                .filter(line -> line.startsWith("|") || line.startsWith("Other words"))
                .flatMap(line -> IN_BACKTICKS.matcher(line).results())
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .toList();
    }
}
