package org.claimboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimboard.record.FileSchema;
import org.claimboard.record.Problem;
import org.claimboard.record.Rule;
import org.claimboard.record.Severity;
import org.claimboard.upkeep.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LintTest {

    private static final Path FIXTURES = Path.of("src/test/resources/lint");

    @TempDir
    Path folder;

    @Test
    void check_ofTheShippedFiles_findsNoError() throws IOException {
        assertThat(Lint.check(ClaimFolder.read(Path.of("claims")))).noneMatch(Problem::isError);
    }

    @Test
    void check_ofTheShippedFiles_findsAnAnswerToEachQuestion() throws IOException {
        assertThat(Lint.check(ClaimFolder.read(Path.of("claims"))))
                .noneMatch(problem -> problem.rule() == Rule.FINDING_MISSING);
    }

    @Test
    void check_ofASoundSet_findsNothing() throws IOException {
        copy(FIXTURES.resolve("base"));

        assertThat(Lint.check(ClaimFolder.read(folder))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void check_ofABadFile_namesRuleFileAndLine(Rule rule) throws IOException {
        copy(FIXTURES.resolve("base"));
        copy(FIXTURES.resolve(rule.number()));
        String expected = Files.readString(folder.resolve("expected.txt")).strip();

        List<Problem> problems = Lint.check(ClaimFolder.read(folder));

        assertThat(problems)
                .filteredOn(problem -> problem.rule() == rule)
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void run_ofABadFile_exitsWithOneOnErrorsOnly(Rule rule) throws IOException {
        copy(FIXTURES.resolve("base"));
        copy(FIXTURES.resolve(rule.number()));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        int code = LintCommand.run(folder, new PrintStream(printed, true, StandardCharsets.UTF_8), Console.err());

        assertThat(code).isEqualTo(rule.severity() == Severity.ERROR ? 1 : 0);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains(rule.number(), "mend: " + rule.mend());
    }

    /** What the README shows: a claim that fits the records it names, and what is said where a quote does not. */
    @Test
    void example_ofTheReadme_isSound_andItsErrorIsTheOneShown() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String claim = block(readme, "```yaml\n");
        String shown = block(readme, "```\nharbour/").strip();
        copy(FIXTURES.resolve("base"));
        Path file = folder.resolve("harbour/claims/harbour-cost-4-million.yaml");

        Files.writeString(file, claim);
        assertThat(Lint.check(ClaimFolder.read(folder))).noneMatch(Problem::isError);

        Files.writeString(file, claim.replace("quote: The harbour cost 4", "quote: The harbour cost 5"));
        assertThat(Lint.check(ClaimFolder.read(folder)))
                .filteredOn(Problem::isError)
                .extracting(Problem::describe)
                .containsExactly("harbour/" + shown);
    }

    /** Characters are counted as people count them: 𝛼 is one, though Java has two for it. */
    @Test
    void finding_ofMoreThan140Characters_isRefused() throws IOException {
        copy(FIXTURES.resolve("base"));
        Path file = folder.resolve("harbour/comparisons/harbour-price.yaml");
        String sound = Files.readString(file);

        Files.writeString(file, sound.replace("The review disputes the sum.", "𝛼".repeat(140)));
        assertThat(Lint.check(ClaimFolder.read(folder))).isEmpty();

        Files.writeString(file, sound.replace("The review disputes the sum.", "𝛼".repeat(141)));
        assertThat(Lint.check(ClaimFolder.read(folder)))
                .extracting(problem -> problem.rule() + " " + problem.file() + ":" + problem.line())
                .containsExactly("OVER_LIMIT harbour/comparisons/harbour-price.yaml:6");
    }

    /** What stands from behind these words to the end of their code block. */
    private static String block(String page, String words) {
        int start = page.indexOf(words) + words.length();
        return page.substring(start, page.indexOf("```", start));
    }

    /** The schema says how much each list may hold; so does the page for people. */
    @Test
    void limits_ofTheDocs_areThoseOfTheSchema() throws IOException {
        String page = Files.readString(Path.of("src/docs/limits.md"));
        JsonNode definitions;
        try (InputStream schema = FileSchema.class.getResourceAsStream("claim-file.schema.json")) {
            definitions = new ObjectMapper().readTree(schema).path("$defs");
        }
        List<String> missing = new ArrayList<>();
        definitions.properties().forEach(kind -> lists(kind.getValue(), "")
                .filter(row -> !page.contains(row))
                .forEach(row -> missing.add(kind.getKey() + row)));
        assertThat(missing).isEmpty();
    }

    private static Stream<String> lists(JsonNode schema, String path) {
        Stream<String> own = schema.has("maxItems")
                ? Stream.of(String.format(
                        Locale.ROOT,
                        "| `%s` | %,d |",
                        path,
                        schema.path("maxItems").intValue()))
                : Stream.of();
        Stream<String> items = schema.path("items").isObject() ? lists(schema.path("items"), path) : Stream.of();
        Stream<String> fields = schema.path("properties").properties().stream()
                .flatMap(field ->
                        lists(field.getValue(), path.isEmpty() ? field.getKey() : path + " / " + field.getKey()));
        return Stream.of(own, items, fields).flatMap(all -> all);
    }

    @Test
    void run_ofAMissingFolder_exitsWithTwo() {
        assertThat(LintCommand.run(folder.resolve("nowhere"), Console.out(), Console.err()))
                .isEqualTo(2);
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(file));
                Files.createDirectories(to.getParent());
                Files.write(to, Files.readAllBytes(file));
            }
        }
    }
}
