package org.claimboard.arrival.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spreadsheet by the command line of the application as it is shipped. */
class SheetCommandIT {

    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

    private static final Path ARCHIVE = Path.of("target/start-archive").toAbsolutePath();

    @TempDir
    Path folder;

    /** What a command printed, and its exit code. */
    private record Ran(int code, String said) {}

    @Test
    void sheet_isTriedOut_taken_andKnownThen() throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("desk.csv"),
                "What,Who,Date\nThe harbour is free,Kim,1/2/2025\nThe pier is free,Kim,31/31/2025\n",
                StandardCharsets.UTF_8);
        Ran dry = run("desk.csv", "--dry-run", "--map", "What=text", "--language", "en", "--dates", "day-first");
        assertThat(dry.said())
                .contains("What = text", "Who = claimant", "line 3, column Date: the day is not", "(31/31/2025)")
                .contains("2 rows: 1 would become drafts, with 1 new claimants; 0 were here already");
        assertThat(dry.code()).isEqualTo(1);
        String[] taking = {"desk.csv", "--map", "What=text", "--language", "en", "--dates", "day-first"};
        assertThat(run(taking).said()).contains("1 became drafts, with 1 new claimants; 0 were here already");
        assertThat(run(taking).said()).contains("0 became drafts, with 0 new claimants; 1 were here already");
        // The columns of the same header are known from then on; how its days are written is asked each time.
        assertThat(run("desk.csv").said()).contains("What = text", "line 2, column Date: the day could be two");
        Files.writeString(folder.resolve("other.csv"), "Alpha,Beta\n1,2\n", StandardCharsets.UTF_8);
        Ran unread = run("other.csv");
        assertThat(unread.said()).contains("no column holds the words of the claims");
        assertThat(unread.code()).isEqualTo(2);
    }

    private Ran run(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                // As the README's first command has it, for faster starts.
                "-XX:SharedArchiveFile=" + ARCHIVE,
                "-Xlog:disable",
                "-Dfile.encoding=UTF-8",
                "-jar",
                JAR.toString(),
                "import-csv"));
        Stream.of(options).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }
}
