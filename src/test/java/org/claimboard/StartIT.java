package org.claimboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.claimboard.account.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packaged application says at its start: little where all is well, and in three lines why it does not start. */
class StartIT {

    private static final int MOST_WARNINGS = 3;
    private static final int MOST_LINES = 3;
    private static final int SIGNALLED_TO_TERMINATE = 143;
    private static final Path CLAIMS = Path.of("claims").toAbsolutePath();
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void start_ofTheShippedArticle_warnsOfLittle_andEndsWithWhereToLook() throws Exception {
        Packaged application = new Packaged(folder, CLAIMS);
        Process server = application.serve();
        try {
            List<String> lines = linesUpTo(application, "/invitation/");
            assertThat(lines.stream().filter(StartIT::warns)).hasSizeLessThanOrEqualTo(MOST_WARNINGS);
            assertThat(lines.get(lines.size() - 2)).contains(application.here("http://localhost:8080/"));
            assertThat(lines.get(lines.size() - 1))
                    .contains("administrator", application.here("http://localhost:8080/invitation/"));

            Packaged.Refused second = application.refused("-Dquarkus.http.port=0");
            assertThat(second.lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
            assertThat(second.lines().get(0)).contains("another process", "claimboard.mv.db");
            assertThat(second.exitCode()).isEqualTo(1);
            // H2 writes what it refuses there.
            assertThat(folder.resolve("data/claimboard.trace.db")).doesNotExist();
        } finally {
            server.destroy();
            server.waitFor();
        }
        // ONNX Runtime (1.20.0) lets go of itself in a hook of the machine's end, beside every other: by then nobody
        // may be asking.
        assertThat(server.exitValue()).isEqualTo(SIGNALLED_TO_TERMINATE);
        assertThat(linesUpTo(application, "claimboard stopped"))
                .last(InstanceOfAssertFactories.STRING)
                .contains("(main)");

        Process again = application.serve();
        again.destroyForcibly().waitFor();
        assertThat(application.printed())
                .containsOnlyOnce("Read " + CLAIMS)
                .contains("as it was when it was last read");
    }

    /** Also what libraries and the virtual machine print by themselves. */
    private static boolean warns(String line) {
        return line.matches(".*\\b(WARN(ING)?|ERROR|FATAL)\\b.*");
    }

    private static List<String> linesUpTo(Packaged application, String words) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        while (!application.printed().contains(words)) {
            assertThat(Instant.now()).as(application.printed()).isBefore(end);
            Thread.sleep(100);
        }
        return application.printed().lines().toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-Dclaimboard.claims=nowhere                                              | nowhere",
                "-Dclaimboard.search.directory=log.txt/search                             | log.txt",
                "-Dquarkus.datasource.jdbc.url=jdbc:h2:file:./log.txt/data                | log.txt",
                "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://localhost:1/claims       | localhost:1",
                "-Dclaimboard.matching.model=none.onnx                                    | none.onnx",
                "-Dclaimboard.session.idle=soon                                           | claimboard.session.idle",
                "-Dclaimboard.heads.first=soon                                            | claimboard.heads.first",
                "-Dclaimboard.bodies.unfinished=few                                       | claimboard.bodies.unfinished",
                "-Dclaimboard.newsroom.zone=Seoul                                         | claimboard.newsroom.zone",
                "-Dclaimboard.four-eyes=perhaps                                           | claimboard.four-eyes",
                "-Dclaimboard.matching.pooling=highest                                    | claimboard.matching.pooling",
                "-Dquarkus.http.port=many                                                 | quarkus.http.port",
                "-Dquarkus.http.host=no-such-host.invalid                                 | no-such-host.invalid"
            })
    void start_thatCannotBe_saysWhyInThreeLines(String property, String named) throws Exception {
        Packaged.Refused refused = new Packaged(folder).refused(property);

        assertThat(refused.lines()).hasSizeBetween(1, MOST_LINES);
        assertThat(String.join("\n", refused.lines())).contains(named, "mend: ").doesNotContain("\tat ");
        assertThat(refused.exitCode()).isEqualTo(1);
    }

    /** Libraries are shipped without what nothing calls; names in any script become addresses all the same. */
    @Test
    void names_inAnyScript_becomeAddresses() throws Exception {
        Packaged application = new Packaged(folder);
        Process server = application.serve();
        try {
            linesUpTo(application, "/invitation/");
            Visitor administrator = Packaged.administrator(application.printed());
            for (String name : List.of("푸른나루", "青浜市", "はやぶさ", "Зелёный берег", "กรุงเทพ", "Πειραιάς")) {
                administrator
                        .form()
                        .formParam("act", "save")
                        .formParam("/kind", "organization")
                        .formParam("/names/ko", name)
                        .post("/ko/desk/claimants/new")
                        .then()
                        .statusCode(303)
                        .header("Location", matchesPattern("/ko/desk/claimants/[a-z0-9-]*[a-z]{3}[a-z0-9-]*"));
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    @Test
    void start_onAPortThatIsTaken_leavesNoStore() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            Packaged.Refused refused =
                    new Packaged(folder, CLAIMS).refused("-Dquarkus.http.port=" + taken.getLocalPort());

            assertThat(refused.lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
            assertThat(refused.lines().get(0)).contains(Integer.toString(taken.getLocalPort()));
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void start_onDataThatIsNotOurs_leavesThemAlone() throws Exception {
        Packaged application = new Packaged(folder);
        application.run("verify");

        Packaged.Refused stranger = application.refused("-Dquarkus.datasource.password=wrong");
        assertThat(stranger.lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
        assertThat(stranger.lines().get(0)).contains("password");
        assertThat(stranger.exitCode()).isEqualTo(1);

        String store = "jdbc:h2:file:" + folder.resolve("data/claimboard").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(store, "claimboard", "claimboard");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into "flyway_schema_history"
                    select "installed_rank" + 1000, '9999', 'of tomorrow', "type", 'V9999__of_tomorrow.sql', "checksum",
                      "installed_by", "installed_on", "execution_time", "success"
                    from "flyway_schema_history" where "version" = '1'
                    """);
        }
        Packaged.Refused older = application.refused();
        assertThat(older.lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
        assertThat(older.lines().get(0)).contains("version", "9999");
        assertThat(older.exitCode()).isEqualTo(1);
    }

    /**
     * Stores of {@code stores/}, each made by the build of that day from the shipped article: the names of our classes and
     * tables in them must go on meaning what they meant.
     */
    @ParameterizedTest
    @ValueSource(strings = "2026-11-29")
    void start_onAStoreOfAnEarlierBuild_goesOn(String day) throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        try (InputStream packed = StartIT.class.getResourceAsStream("/stores/" + day + ".mv.db.gz");
                InputStream store = new GZIPInputStream(Objects.requireNonNull(packed))) {
            Files.copy(store, data.resolve("claimboard.mv.db"));
        }
        Packaged application = new Packaged(folder, CLAIMS);

        assertThat(application.run("verify")).contains("revisions verify");
        Process server = application.serve();
        try {
            assertThat(given().get("/en/claims/deepseek-chatbot-cost-5-6-million")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(application.printed()).doesNotContain("were not read", "has been changed");
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    /** As where a volume is not mounted: even a tracker that has claims says so, by its exit code as well. */
    @Test
    void start_onAFolderWithoutClaimFiles_saysSo() throws Exception {
        Path claims = Files.createDirectory(folder.resolve("volume"));
        new Packaged(folder).run("verify");

        Packaged.Refused refused = new Packaged(folder, claims).refused();

        assertThat(refused.lines()).noneMatch(line -> line.contains("\tat "));
        assertThat(refused.lines().get(refused.lines().size() - 2)).contains("volume", "no claim files");
        assertThat(refused.exitCode()).isEqualTo(1);
    }

    @Test
    void start_onClaimFilesWithErrors_namesThem() throws Exception {
        Path claims = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(claims.resolve("harbour.yaml"), "claim: harbour\n");

        Packaged.Refused refused = new Packaged(folder, claims).refused();

        assertThat(refused.lines())
                .anyMatch(line -> line.contains("harbour.yaml"))
                .noneMatch(line -> line.contains("\tat "));
        assertThat(refused.lines().get(refused.lines().size() - 2)).contains("broken", "errors");
        assertThat(refused.exitCode()).isEqualTo(1);
    }
}
