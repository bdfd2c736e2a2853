package org.claimboard.api.fuzz;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimboard.OnScratch;
import org.claimboard.account.Role;
import org.claimboard.account.Scope;
import org.claimboard.account.TestAccounts;
import org.claimboard.upkeep.Console;
import org.junit.jupiter.api.Test;

/**
 * Whatever programs send, they get what the document says. {@code -Dclaimboard.requests=100000} sends more than the few
 * of an ordinary run, {@code -Dclaimboard.seed} others.
 */
@QuarkusTest
@TestProfile(OnScratch.class)
class ManyRequestsTest {

    private static final long SEED = Long.getLong("claimboard.seed", 20_261_124);
    private static final int THREADS = 4;
    private static final int SHOWN = 40;

    @TestHTTPResource("/")
    URL site;

    @Inject
    TestAccounts accounts;

    private final Map<String, Integer> faults = Collections.synchronizedMap(new TreeMap<>());
    private final Map<String, String> examples = Collections.synchronizedMap(new TreeMap<>());
    private final Map<Integer, AtomicInteger> statuses = Collections.synchronizedMap(new TreeMap<>());
    private final List<Throwable> broken = Collections.synchronizedList(new ArrayList<>());

    @Test
    void answers_areAsTheDocumentSays_whateverIsAsked() throws IOException, InterruptedException {
        ApiDescription description = new ApiDescription(new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString()));
        List<Operation> operations = description.operations();
        assertThat(operations).hasSizeGreaterThan(80);
        List<String> tokens = List.of(
                "",
                "cb_none-such",
                accounts.apiToken(Role.EDITOR, Scope.READ_DRAFTS),
                accounts.apiToken(Role.EDITOR, Scope.WRITE, Scope.READ_DRAFTS),
                accounts.apiToken(Role.REVIEWER, Scope.WRITE, Scope.READ_DRAFTS),
                accounts.apiToken(Role.ADMINISTRATOR, Scope.WRITE, Scope.READ_DRAFTS));
        List<String> known = known();
        Judge judge = new Judge(description);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Requests requests = new Requests(site.toString().replaceAll("/+$", ""), tokens, known, SEED + i);
            threads.add(new Thread(() -> send(requests, operations, judge)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        Console.out().println(requests() + " requests of " + operations.size() + " operations, answers: " + statuses);
        assertThat(broken.stream().map(Throwable::toString)).isEmpty();
        assertThat(faults.keySet().stream()
                        .limit(SHOWN)
                        .map(fault -> "\n" + fault + " (" + faults.get(fault) + " times), as " + examples.get(fault)))
                .isEmpty();
        assertThat(statuses.keySet()).contains(200, 400, 401, 403, 404, 406, 415, 422);
    }

    int requests() {
        return Integer.getInteger("claimboard.requests", 4_000);
    }

    private static List<String> known() throws IOException {
        List<String> known = new ArrayList<>();
        for (String list :
                List.of("claims", "sources", "claimants", "comparisons", "chains", "articles", "topics", "rates")) {
            JsonNode page = new ObjectMapper()
                    .readTree(given().get("/api/v1/" + list + "?limit=2").asString());
            page.path("items").forEach(item -> known.add(item.path("slug").asText()));
            String next = page.path("next").asText("");
            if (next.contains("cursor=")) {
                known.add(next.replaceAll(".*cursor=([^&]*).*", "$1"));
            }
        }
        return known;
    }

    /** A connection may have been closed after the answer before; a new one must do. */
    private static HttpResponse<String> answer(HttpClient client, Asked asked)
            throws IOException, InterruptedException {
        try {
            return client.send(asked.request(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            return client.send(asked.request(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private void send(Requests requests, List<Operation> operations, Judge judge) {
        try {
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            for (int i = 0; i < requests() / THREADS; i++) {
                Asked asked = requests.next(operations);
                HttpResponse<String> answer = answer(client, asked);
                statuses.computeIfAbsent(answer.statusCode(), status -> new AtomicInteger())
                        .incrementAndGet();
                judge.fault(asked, answer).ifPresent(fault -> {
                    String kind = asked.operation() + " "
                            + fault.replaceAll(":.*", "").replaceAll("(?s)\\{.*", "");
                    faults.merge(kind, 1, Integer::sum);
                    examples.putIfAbsent(kind, asked + "\n    " + fault);
                });
            }
        } catch (Exception | StackOverflowError e) {
            broken.add(e);
        }
    }
}
