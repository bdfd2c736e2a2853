package org.claimboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.bootstrap.app.CuratedApplication;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts the packaged application, lets it write from several threads, kills it in the middle, and starts it again: what
 * was acknowledged is there, and nothing is there by half. The package holds one class more, which writes.
 */
class KilledWhileWritingTest {

    private static final int KILLS = 5;

    @TempDir
    Path folder;

    private final Random random = new Random(5);

    @Test
    void kill_inTheMiddleOfWriting_losesNothingAcknowledged() throws Exception {
        Path jar = packaged();
        Path acknowledged = Files.createFile(folder.resolve("acknowledged.txt"));
        for (int kill = 0; kill < KILLS; kill++) {
            int most = 100 + random.nextInt(800);
            List<String> seen = run(jar, acknowledged, most);
            assertThat(seen).hasSizeGreaterThanOrEqualTo(most);
            Files.write(acknowledged, seen, StandardOpenOption.APPEND);
        }

        assertThat(run(jar, acknowledged, 0)).as("the last start only verifies").isNotNull();
    }

    /** Runs until so many revisions were acknowledged, kills the application and gives all that it acknowledged. */
    private List<String> run(Path jar, Path acknowledged, int most) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dquarkus.http.host-enabled=false",
                        "-Dclaimboard.claims=",
                        "-Dquarkus.datasource.jdbc.url=jdbc:h2:file:" + folder.resolve("store")
                                + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE",
                        "-Dtest.acknowledged=" + acknowledged,
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .start();
        List<String> log = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        boolean verified = false;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                verified |= line.equals(WriterToBeKilled.VERIFIED);
                if (line.startsWith(WriterToBeKilled.ACKNOWLEDGED)) {
                    seen.add(line.substring(WriterToBeKilled.ACKNOWLEDGED.length()));
                }
                if (verified && seen.size() >= most) {
                    // Not by the process itself, which would close the stream with what is still to be read.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(verified).as(() -> String.join("\n", log)).isTrue();
        assertThat(log).noneMatch(line -> line.startsWith(WriterToBeKilled.BROKEN));
        return seen;
    }

    /** The application as it is shipped, with the class that writes. */
    private Path packaged() throws Exception {
        Path classes = folder.resolve("classes");
        copy(Path.of("target/classes"), classes, "");
        copy(Path.of("target/test-classes"), classes, WriterToBeKilled.class.getSimpleName());
        try (CuratedApplication application = QuarkusBootstrap.builder()
                .setApplicationRoot(classes)
                .setProjectRoot(Path.of("").toAbsolutePath())
                .setTargetDirectory(folder.resolve("target"))
                .setBaseName("claimboard")
                .setMode(QuarkusBootstrap.Mode.PROD)
                .setLocalProjectDiscovery(true)
                .setIsolateDeployment(true)
                .build()
                .bootstrap()) {
            return application
                    .createAugmentor()
                    .createProductionApplication()
                    .getJar()
                    .getPath();
        }
    }

    private static void copy(Path from, Path to, String name) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith(name))
                    .forEach(file -> copyOne(file, to.resolve(from.relativize(file))));
        }
    }

    private static void copyOne(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
