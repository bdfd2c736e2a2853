package org.claimboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells newcomers to type does what it says, on the application as it is shipped. */
class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void curlLines_runAsWritten() throws IOException, InterruptedException {
        Packaged application = new Packaged(folder, Path.of("claims").toAbsolutePath());
        String link = application.run("admin", "anna");
        Process server = application.serve();
        try {
            String token = Packaged.token(link);
            String printed = run(application.here(script()), Map.of("TOKEN", token, "REVIEWER", token));

            assertThat(printed).contains("\"musk-doubts-chip-count\"").doesNotContain("problem:");
            given().get("/api/v1/claimants/harbour-town").then().statusCode(200).body("names.ko", equalTo("하버시"));
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    /** The blocks that call the API, in their order. */
    private static String script() throws IOException {
        String blocks = BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring("```sh\n".length(), block.length() - "```".length()))
                .filter(block -> block.contains("curl "))
                .collect(Collectors.joining());
        assertThat(blocks.lines().filter(line -> line.contains("curl "))).hasSizeGreaterThan(10);
        return "set -e -o pipefail\ncurl() { command curl -sS --fail-with-body \"$@\"; }\n" + blocks;
    }

    private String run(String script, Map<String, String> variables) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed.txt");
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", script)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        bash.environment().putAll(variables);
        Process process = bash.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(printed)).isZero();
        return Files.readString(printed);
    }
}
