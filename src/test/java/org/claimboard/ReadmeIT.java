package org.claimboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimboard.site.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README and src/docs tell newcomers to type does what it says, on the application as it is shipped. */
class ReadmeIT {

    @TempDir
    static Path folder;

    private static Packaged application;
    private static Process server;
    private static String token;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Path claims = Path.of("claims").toAbsolutePath();
        Files.createSymbolicLink(folder.resolve("claims"), claims);
        application = new Packaged(folder, claims);
        String link = application.run("admin", "anna");
        server = application.serveWhole();
        token = Packaged.token(link);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    /** Each page by itself: whoever reads it has read no other one. */
    @Test
    void curlLines_runAsWritten() throws IOException, InterruptedException {
        long lines = 0;
        StringBuilder printed = new StringBuilder();
        for (Path page : Documents.all()) {
            String blocks = Documents.blocks(page, "sh").stream()
                    .filter(block -> block.contains("curl "))
                    .collect(Collectors.joining());
            if (blocks.isEmpty()) {
                continue;
            }
            lines += blocks.lines().filter(line -> line.contains("curl ")).count();
            printed.append(run(
                    "bash",
                    "-c",
                    "set -e -o pipefail\ncurl() { command curl -sS --fail-with-body \"$@\"; }\n"
                            + application.here(blocks)));
        }

        assertThat(lines).isGreaterThanOrEqualTo(27);
        assertThat(printed.toString()).contains("\"musk-doubts-chip-count\"").doesNotContain("problem:");
        given().get("/api/v1/claimants/harbour-town").then().statusCode(200).body("names.ko", equalTo("하버시"));
    }

    @Test
    void addresses_ofTheTracker_arePages() throws IOException {
        List<String> addresses = Pattern.compile("<(http://localhost:8080/[^>]*)>")
                .matcher(Documents.text())
                .results()
                .map(address -> address.group(1))
                .toList();

        assertThat(addresses).hasSizeGreaterThan(5);
        for (String address : addresses) {
            given().urlEncodingEnabled(false)
                    .get(URI.create(application.here(address)))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void javaProgram_runsAsWritten() throws IOException, InterruptedException {
        String program = blocks("java").stream()
                .filter(block -> block.contains("class Claims "))
                .findFirst()
                .orElseThrow();
        Files.writeString(folder.resolve("Claims.java"), application.here(program));

        String printed =
                run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "Claims.java");

        assertThat(printed).contains("\"slug\":\"musk-doubts-chip-count\"").endsWith("unchanged\n");
    }

    @Test
    void javaScript_runsAsWritten_onAPageOfAnotherSite() throws IOException {
        String script = application.here(String.join("", blocks("js")));
        List<String> printed = new ArrayList<>();
        try (TestBrowser chromium = TestBrowser.start()) {
            Page page = chromium.browser().newPage();
            page.onConsoleMessage(message -> printed.add(message.text()));
            page.evaluate("async () => {\n" + script + "\n}");
        }

        int doubted = given().get("/api/v1/claims?openDoubts=true").path("total");
        assertThat(printed).hasSize(doubted).anyMatch(line -> line.startsWith("deepseek-chatbot-cost-5-6-million "));
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        for (Path page : Documents.all()) {
            blocks.addAll(Documents.blocks(page, language));
        }
        return blocks;
    }

    /** Runs it in a folder where the claim files are, and gives what it printed. */
    private static String run(String... command) throws IOException, InterruptedException {
        Path printed = Files.createTempFile(folder, "printed", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().putAll(Map.of("TOKEN", token, "REVIEWER", token));
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(printed)).isZero();
        return Files.readString(printed);
    }
}
