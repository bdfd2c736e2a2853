package org.claimboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.claimboard.OnScratch;
import org.claimboard.account.Role;
import org.claimboard.account.Scope;
import org.claimboard.account.TestAccounts;
import org.claimboard.ledger.RevisionStore;
import org.junit.jupiter.api.Test;

/** Many write at once: one is first, nobody meets a failure, and the ledger has no gap. */
@QuarkusTest
@TestProfile(OnScratch.class)
class RacingWritersTest {

    private static final int WRITERS = 16;

    @Inject
    TestAccounts accounts;

    @Inject
    RevisionStore revisions;

    @Test
    void saves_onTheSameRevision_areOneSaveAndRefusals() throws Exception {
        Program program = program();
        String slug = Records.slug();
        program.create("claimants", Records.claimant(slug)).then().statusCode(201);

        List<Integer> statuses = statuses(
                race(i -> program.save("claimants/" + slug, "\"r1\"", Records.claimant(slug, "Version " + i))));

        assertThat(statuses).containsOnlyOnce(200).allMatch(status -> List.of(200, 412, 503)
                .contains(status));
        program.draft("claimants/" + slug)
                .then()
                .statusCode(200)
                .header("ETag", org.hamcrest.Matchers.equalTo("\"r2\""));
        assertLedgerHasNoGap();
    }

    @Test
    void creations_ofTheSameSlug_areOneCreation() throws Exception {
        Program program = program();
        String slug = Records.slug();

        List<Integer> statuses =
                statuses(race(i -> program.create("claimants", Records.claimant(slug, "Version " + i))));

        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> List.of(201, 409, 503)
                .contains(status));
        assertLedgerHasNoGap();
    }

    @Test
    void repetitions_ofOneCreation_createOnce_andGetTheSameAnswer() throws Exception {
        Program program = program();
        String slug = Records.slug();

        List<Response> answers = race(i -> program.request()
                .header("Idempotency-Key", "key-" + slug)
                .contentType("application/json")
                .body(Records.claimant(slug))
                .post("/api/v1/claimants"));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.header("ETag")).isEqualTo("\"r1\"");
        });
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.header("Idempotency-Replayed") == null))
                .hasSize(1);
    }

    @Test
    void steps_ofManyRecords_allSucceed() throws Exception {
        Program program = program();
        List<String> slugs =
                IntStream.range(0, WRITERS).mapToObj(i -> Records.slug()).toList();

        List<Integer> statuses = statuses(race(i -> program.create("claimants", Records.claimant(slugs.get(i)))));

        assertThat(statuses).containsOnly(201);
        assertLedgerHasNoGap();
    }

    private Program program() {
        return new Program(accounts.apiToken(Role.EDITOR, Scope.READ_DRAFTS, Scope.WRITE));
    }

    private void assertLedgerHasNoGap() {
        List<Long> places = revisions.listAll().stream()
                .map(revision -> revision.place)
                .sorted()
                .toList();
        assertThat(places)
                .isEqualTo(LongStream.rangeClosed(1, places.size()).boxed().toList());
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }

    private static List<Response> race(IntFunction<Response> request) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Response>> running = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                running.add(writers.submit(() -> {
                    start.await();
                    return request.apply(writer);
                }));
            }
            start.countDown();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            writers.shutdownNow();
        }
    }
}
