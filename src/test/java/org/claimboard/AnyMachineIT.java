package org.claimboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.claimboard.account.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One store says the same, byte for byte, whatever language, zone and character set the machine has, and at each start.
 * All servers listen at one port, one behind the other, so that their addresses are the same too; each has a copy of the
 * store and builds its search index itself.
 */
class AnyMachineIT {

    private static final String PASSWORD = "correct horse battery staple";
    private static final Duration LONGEST_INDEXING = Duration.ofMinutes(2);
    private static final String ENGLISH =
            "-Duser.language=en -Duser.country=US -Duser.timezone=UTC -Dfile.encoding=UTF-8";
    /** What is another in each form: its token, and what the server names its own things by. */
    private static final Pattern ANOTHER_EACH_TIME =
            Pattern.compile("name=\"_token\" value=\"[^\"]*\"|name=\"(base|once|key)\" value=\"[^\"]*\"");

    @TempDir
    static Path folder;

    private static Packaged shipped;
    private static SortedMap<String, String> english;
    private static List<String> englishStory;

    @BeforeAll
    static void inEnglish() throws Exception {
        shipped = new Packaged(
                Files.createDirectory(folder.resolve("first")),
                Path.of("claims").toAbsolutePath());
        Process server = shipped.serve();
        try {
            Packaged.token(shipped.printed());
        } finally {
            stop(server);
        }
        Told told = on("english", ENGLISH);
        english = told.everything();
        englishStory = told.story();
        assertThat(english.keySet())
                .hasSizeGreaterThan(500)
                .contains("/ko/claims", "/en/data/claimboard.zip", "/api/v1/search?q=musk");
        assertThat(englishStory.get(englishStory.size() - 1)).contains("아직 비어 있습니다");
    }

    private record Told(SortedMap<String, String> everything, List<String> story) {}

    @Test
    void secondStart_saysTheSame() throws Exception {
        assertSame(on("again", ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=UTF-8",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=America/Los_Angeles -Dfile.encoding=UTF-8",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai -Duser.timezone=Asia/Kathmandu"
                        + " -Dfile.encoding=ISO-8859-1",
                "-Duser.language=ko -Duser.country=KR -Duser.timezone=Asia/Seoul -Dfile.encoding=UTF-8"
            })
    void otherMachine_saysTheSame(String machine) throws Exception {
        assertSame(on(machine.replaceAll("[^a-z]+", "-"), machine));
    }

    private static void assertSame(Told told) {
        assertThat(told.everything().keySet()).isEqualTo(english.keySet());
        SortedMap<String, String> others = new TreeMap<>();
        told.everything().forEach((address, answer) -> {
            String before = masked(String.valueOf(english.get(address)));
            String now = masked(answer);
            if (!now.equals(before)) {
                others.put(address, difference(before, now));
            }
        });
        assertThat(others).isEmpty();
        for (int i = 0; i < englishStory.size(); i++) {
            assertThat(told.story().get(i)).as("step %s of the story", i).isEqualTo(englishStory.get(i));
        }
    }

    private static String difference(String before, String now) {
        int at = 0;
        while (at < Math.min(before.length(), now.length()) && before.charAt(at) == now.charAt(at)) {
            at++;
        }
        return around(before, at) + " became " + around(now, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }

    /** A machine's server on a copy of the store: all that it says, and what the desk says to somebody. */
    private static Told on(String name, String machine) throws Exception {
        Path own = Files.createDirectory(folder.resolve(name));
        Files.createDirectory(own.resolve("data"));
        Files.copy(folder.resolve("first/data/claimboard.mv.db"), own.resolve("data/claimboard.mv.db"));
        List<String> options = new ArrayList<>(List.of(machine.split(" ", -1)));
        options.add("-Dclaimboard.rate-limit.requests-per-address=1000000");
        Packaged packaged = shipped.on(own, options);
        Process server = packaged.serve();
        try {
            awaitIndexes();
            SortedMap<String, String> everything = Crawl.of(packaged.port());
            // The log is gone with the folder: why something failed is told where it did.
            assertThat(everything.values()).as(packaged.printed()).noneMatch(answer -> answer.startsWith("500"));
            Told told = new Told(everything, story());
            assertThat(server.isAlive())
                    .as("this server answered, no other at its port")
                    .isTrue();
            return told;
        } finally {
            stop(server);
        }
    }

    private static void stop(Process server) throws InterruptedException {
        server.destroy();
        assertThat(server.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private static void awaitIndexes() throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST_INDEXING);
        while (given().get("/api/v1/search?q=musk").statusCode() != 200
                || given().contentType("application/json")
                                .body("{\"text\": \"DeepSeek cost 5.6 million dollars\"}")
                                .post("/api/v1/matches")
                                .statusCode()
                        != 200) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(200);
        }
    }

    /** Somebody signs in, logs the sentences of a text, and saves a claim that lacks nearly everything, in both languages. */
    private static List<String> story() {
        List<String> told = new ArrayList<>();
        Response signedIn = Visitor.anonymous()
                .form()
                .formParam("name", "admin")
                .formParam("password", PASSWORD)
                .post("/ko/sign-in");
        assertThat(signedIn.statusCode()).isEqualTo(303);
        Visitor editor = Visitor.withSession(signedIn.getCookie("claimboard-session"));
        for (String language : List.of("en", "ko")) {
            told.add(masked(editor.follow(editor.form()
                    .formParam("address", "https://harbour.example/figures")
                    .formParam(
                            "text",
                            "The harbour cost 4 million dollars, the IRIS union says. It is not the first.\n\n"
                                    + "항구는 2025년 1월 20일에 560만 달러가 들었다고 항만청이 밝혔다.")
                    .post("/" + language + "/desk/claims/log"))));
            told.add(masked(editor.form()
                    .formParam("/title/en", "The harbour is dear")
                    .formParam("/quantities/0/value", "a lot")
                    .formParam("act", "save")
                    .formParam("reason", "New")
                    .post("/" + language + "/desk/claims/new")));
            told.add(masked(editor.form()
                    .formParam("/title/en", "The harbour is dear")
                    .formParam("act", "check")
                    .post("/" + language + "/desk/claims/new")));
        }
        return told;
    }

    private static String masked(Response answer) {
        return answer.statusCode() + "\n" + masked(answer.asString());
    }

    private static String masked(String page) {
        return ANOTHER_EACH_TIME.matcher(page).replaceAll("…");
    }
}
