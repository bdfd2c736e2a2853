package org.claimboard.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.record.FileSet;
import org.claimboard.record.FiledText;
import org.claimboard.record.Problem;
import org.claimboard.record.Rule;
import org.claimboard.upkeep.Console;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that would harm a careless reader are refused with a clear error. */
class HostileFilesTest {

    private static final String HEAD = "claimant: town\nkind: organization\nnames:\n  en: ";

    @TempDir
    Path folder;

    static Stream<Arguments> texts() {
        String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b]\n";
        return Stream.of(
                Arguments.of("a bomb of aliases", bomb, "anchors", 1),
                Arguments.of("an alias to itself", "a:\n  b: &b\n    c: *b\n", "anchors", 2),
                Arguments.of("an alias without anchor", "a: 1\nb: *nowhere\n", "aliases", 2),
                Arguments.of("a Java object", "a: !!javax.script.ScriptEngineManager []\n", "tags", 1),
                Arguments.of("endless nesting", "a: " + "[".repeat(10_000), "", 1),
                Arguments.of("a key twice", HEAD + "x\nkind: person\n", "twice", 5),
                Arguments.of("two documents", HEAD + "x\n---\na: 1\n", "second document", 5),
                Arguments.of("no closing quote", HEAD + "\"x\n", "", 1),
                Arguments.of("a NUL", HEAD + "\"\\0\"\n", "U+0000", 4),
                Arguments.of("half a character", HEAD + "\"\\uD800\"\n", "U+D800", 4),
                Arguments.of("a byte order mark", "\uFEFF" + HEAD + "x\n", "byte order mark", 1),
                Arguments.of("nothing", "", "empty", 1),
                Arguments.of("a comment only", "# nothing\n", "empty", 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void read_ofAHostileText_isUnreadableOnItsLine(String name, String text, String message, int line)
            throws IOException {
        Files.writeString(folder.resolve("town.yaml"), text);

        Problem problem = readOnly();

        assertThat(problem.rule()).isEqualTo(Rule.UNREADABLE);
        assertThat(problem.message()).contains(message);
        assertThat(problem.line()).isGreaterThanOrEqualTo(line);
    }

    @Test
    void read_ofAHundredMegabytes_isRefusedWithoutReadingThem() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("town.yaml").toFile(), "rw")) {
            large.setLength(100L * 1024 * 1024);
        }

        Problem problem = Assertions.assertTimeout(Duration.ofSeconds(5), this::readOnly);

        assertThat(problem.message()).contains("512 KiB");
    }

    @Test
    void read_ofAnotherEncoding_namesTheLine() throws IOException {
        Files.write(folder.resolve("town.yaml"), (HEAD + "Zürich\n").getBytes(StandardCharsets.ISO_8859_1));

        Problem problem = readOnly();

        assertThat(problem.message()).contains("UTF-8");
        assertThat(problem.line()).isEqualTo(4);
    }

    @Test
    void read_ofUtf16_isRefused() throws IOException {
        Files.write(folder.resolve("town.yaml"), (HEAD + "Zürich\n").getBytes(StandardCharsets.UTF_16));

        assertThat(readOnly().message()).contains("UTF-8");
    }

    @Test
    void read_ofAHugeExponent_staysAText() throws IOException {
        Files.writeString(
                folder.resolve("r.yaml"),
                "rates: r\nname:\n  en: r\nbase: USD\nquote: EUR\nsources:\n  - s\npreference: 1\n"
                        + "days:\n  2020-01-01: 1e999999999\n");

        Problem problem = readOnly();

        assertThat(problem.rule()).isEqualTo(Rule.NOT_IN_FORMAT);
        assertThat(problem.line()).isEqualTo(10);
    }

    @Test
    void read_ofALink_passesItOver() throws IOException {
        Path outside = Files.createTempFile("outside", ".yaml");
        Files.createSymbolicLink(folder.resolve("town.yaml"), outside);

        Files.writeString(folder.resolve("else.yaml"), HEAD.replace("town", "else") + "x\n");

        FileSet read = ClaimFolder.read(folder);

        assertThat(read.problems()).isEmpty();
        assertThat(read.files()).extracting(FiledText::path).containsExactly("else.yaml");
        assertThat(read.passedOver()).containsExactly("town.yaml");
        Files.delete(outside);
    }

    @Test
    void read_ofALinkToAFolder_readsThatFolder() throws IOException {
        Path release = Files.createDirectories(folder.resolve("releases/2/claimants"));
        Files.writeString(release.resolve("town.yaml"), HEAD + "x\n");
        Path current = Files.createSymbolicLink(folder.resolve("current"), Path.of("releases/2"));
        Path again = Files.createSymbolicLink(folder.resolve("again"), current);

        assertThat(ClaimFolder.read(again).files()).extracting(FiledText::path).containsExactly("claimants/town.yaml");
        assertThat(LintCommand.run(again, Console.out(), Console.err())).isZero();
    }

    @Test
    void read_ofAMountedVolume_readsEachFileOnce() throws IOException {
        Path version = Files.createDirectory(folder.resolve("..2026_11_29"));
        Files.writeString(version.resolve("town.yaml"), HEAD + "x\n");
        Files.createSymbolicLink(folder.resolve("..data"), Path.of("..2026_11_29"));
        Files.createSymbolicLink(folder.resolve("town.yaml"), Path.of("..data/town.yaml"));

        assertThat(ClaimFolder.read(folder).files()).extracting(FiledText::path).containsExactly("town.yaml");
    }

    @Test
    void read_ofALinkThatLeadsNowhere_isAnError() throws IOException {
        Files.createSymbolicLink(folder.resolve("town.yaml"), Path.of("gone.yaml"));
        Files.createSymbolicLink(folder.resolve(".#open.yaml"), Path.of("somebody@somewhere"));

        assertThat(readOnly().message()).contains("leads nowhere");
    }

    @Test
    void read_ofNothing_isAnErrorThatSaysWhat() throws IOException {
        Path file = Files.writeString(folder.resolve("note.txt"), "x");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path toFile = Files.createSymbolicLink(folder.resolve("to-file"), file);
        Path toNothing = Files.createSymbolicLink(folder.resolve("to-nothing"), Path.of("gone"));
        Path outward = Files.createDirectory(folder.resolve("outward"));
        Files.createSymbolicLink(outward.resolve("claims"), empty);

        assertThatThrownBy(() -> ClaimFolder.read(empty)).hasMessageContaining("no claim files");
        assertThatThrownBy(() -> ClaimFolder.read(toFile)).hasMessageContaining("a file, not a folder");
        assertThatThrownBy(() -> ClaimFolder.read(toNothing)).hasMessageContaining("leads nowhere");
        assertThatThrownBy(() -> ClaimFolder.read(outward)).hasMessageContaining("not followed: [claims]");
        for (Path nothing : List.of(empty, toFile, toNothing, outward)) {
            assertThat(LintCommand.run(nothing, Console.out(), Console.err())).isEqualTo(2);
        }
    }

    private Problem readOnly() throws IOException {
        List<Problem> problems = ClaimFolder.read(folder).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
