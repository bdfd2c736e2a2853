package org.claimboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes to the packaged application from several threads, kills it in the middle, and starts it again: what was
 * acknowledged is there, nothing is there by half, the ledger verifies, and search finds what was published.
 */
class KilledWhileWritingIT {

    private static final int KILLS = 5;
    private static final int WRITES = 1000;
    private static final int THREADS = 4;

    @TempDir
    Path folder;

    private final Random random = new Random(5);
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Boolean> published = new ConcurrentHashMap<>();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void kill_inTheMiddleOfWriting_losesNothingAcknowledged() throws Exception {
        Packaged application = new Packaged(folder);
        String link = application.run("admin", "anna");
        Process server = application.serve();
        String token = Packaged.token(link);
        for (int kill = 0; kill < KILLS; kill++) {
            writeUntilKilled(server, token, kill, (kill + 1) * WRITES / KILLS - random.nextInt(WRITES / KILLS / 2));
            assertThat(application.run("verify")).contains("revisions verify");
            server = application.serve();
            nothingIsLost(token);
        }
        server.destroyForcibly().waitFor();
        assertThat(writes).hasValueGreaterThanOrEqualTo(WRITES - WRITES / KILLS);
        assertThat(refused).as("writes that the application refused").hasValue(0);
    }

    private void writeUntilKilled(Process server, String token, int kill, int most) throws InterruptedException {
        AtomicBoolean killed = new AtomicBoolean();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            String name = "run-" + kill + "-" + i;
            threads.add(new Thread(() -> write(name, token, killed), name));
        }
        threads.forEach(Thread::start);
        while (writes.get() < most) {
            Thread.sleep(1);
        }
        killed.set(true);
        server.destroyForcibly().waitFor();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Drafts, submits and publishes sources, each from the second on also as having it from the one before. */
    private void write(String name, String token, AtomicBoolean killed) {
        try {
            for (int i = 0; !killed.get(); i++) {
                String slug = name + "-" + i;
                String address = "/api/v1/sources/" + slug;
                take(slug, 1, writing(token).body(source(slug, "")).post("/api/v1/sources"));
                publish(slug, 1, token);
                if (i > 0) {
                    String from = String.format(
                            Locale.ROOT, ", \"derives\": [{\"source\": \"%s-%d\", \"how\": \"repeats\"}]", name, i - 1);
                    take(slug, 4, at(3, token).body(source(slug, from)).put(address + "/draft"));
                    publish(slug, 4, token);
                }
            }
        } catch (Exception e) {
            // The connection ends with the application; REST Assured throws that unannounced.
            if (!killed.get()) {
                refused.incrementAndGet();
            }
        }
    }

    private void publish(String slug, int number, String token) {
        take(slug, number + 1, at(number, token).post("/api/v1/sources/" + slug + "/submission"));
        take(slug, number + 2, at(number + 1, token).post("/api/v1/sources/" + slug + "/publication"));
        published.put(slug, true);
    }

    private void take(String slug, int number, Response answer) {
        if (answer.statusCode() >= 300) {
            refused.incrementAndGet();
            throw new IllegalStateException(slug + " " + answer.statusCode() + " " + answer.asString());
        }
        acknowledged.put(slug, number);
        writes.incrementAndGet();
    }

    private void nothingIsLost(String token) {
        acknowledged.forEach((slug, number) -> {
            Response draft = writing(token).get("/api/v1/sources/" + slug + "/draft");
            int kept = Integer.parseInt(draft.header("ETag").replaceAll("\\D", ""));
            // One more may have been written whose acknowledgement was on its way.
            assertThat(kept).as(slug).isBetween(number, number + 1);
        });
        published
                .keySet()
                .forEach(slug -> given().get("/api/v1/sources/" + slug).then().statusCode(200));
        searchFindsWhatThereIs();
    }

    /** The index was committed at other moments than the database. */
    private void searchFindsWhatThereIs() {
        int there = given().get("/api/v1/sources?limit=1").path("total");
        given().get("/api/v1/search?type=source&limit=1").then().statusCode(200).body("total", is(there));
        published.keySet().stream().limit(50).forEach(slug -> given().queryParam("q", "\"A report of " + slug + "\"")
                .queryParam("type", "source")
                .get("/api/v1/search")
                .then()
                .body("items.slug", hasItem(slug)));
    }

    private static String source(String slug, String more) {
        return String.format(
                Locale.ROOT,
                """
                {"source": "%s", "title": "A report of %s", "titleFrom": "shown", "language": "en", "type": "reporting",
                 "seen": "own"%s}
                """,
                slug,
                slug,
                more);
    }

    private static RequestSpecification at(int number, String token) {
        return writing(token).header("If-Match", "\"r" + number + "\"");
    }

    private static RequestSpecification writing(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json; charset=UTF-8");
    }
}
