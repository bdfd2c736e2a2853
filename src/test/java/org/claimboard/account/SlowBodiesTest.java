package org.claimboard.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More clients than there are workers, which send bodies a byte at a time. */
@QuarkusTest
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SlowBodiesTest {

    private static final int CLIENTS = 120;
    private static final int DRIPS = 8;

    @ParameterizedTest
    @CsvSource({
        "/en/sign-in, application/x-www-form-urlencoded",
        "/api/v1/matches, application/json",
        "/api/v1/imports, application/zip",
        "/en/desk/imports, multipart/form-data; boundary=b",
    })
    void bodiesThatDrip_holdUpNobody_andAreEndedAtTheDeadline(String path, String type) throws Exception {
        given().get("/en/claims").then().statusCode(200);
        List<SlowClient> clients = new ArrayList<>();
        List<Long> waits = new ArrayList<>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(SlowClient.posting(path, type, 1000));
            }
            for (int i = 0; i < DRIPS; i++) {
                clients.forEach(SlowClient::drip);
                for (String page : List.of("/en/claims", "/q/health/live", "/q/health/ready", "/api/v1")) {
                    waits.add(given().get(page).then().statusCode(200).extract().time());
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
            assertThat(Collections.max(waits)).isLessThan(3000);
            List<String> answers = new ArrayList<>();
            for (SlowClient client : clients) {
                answers.add(client.answer(15_000));
            }
            assertThat(answers).allMatch(answer -> answer.matches("(?s)HTTP/1.1 (408|429) .*"));
            assertThat(answers)
                    .filteredOn(answer -> answer.startsWith("HTTP/1.1 408"))
                    .hasSizeBetween(1, 20);
            assertThat(answers)
                    .allMatch(answer -> answer.toLowerCase(Locale.ROOT).contains("connection: close"));
        } finally {
            for (SlowClient client : clients) {
                client.close();
            }
        }
    }

    @Test
    void bodiesThatComeAtOnce_areTakenWhileOthersDrip() throws IOException {
        List<SlowClient> clients = new ArrayList<>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(SlowClient.posting("/api/v1/matches", "application/json", 1000));
            }
            given().contentType("application/json")
                    .body("{\"text\": \"It cost 5.6 million dollars\"}")
                    .post("/api/v1/matches")
                    .then()
                    .statusCode(200);
            Visitor.anonymous()
                    .form()
                    .formParam("name", "nobody")
                    .formParam("password", "wrong")
                    .post("/en/sign-in")
                    .then()
                    .statusCode(422);
        } finally {
            for (SlowClient client : clients) {
                client.close();
            }
        }
    }

    @Test
    void answerThatNobodyTakes_isGivenUp() throws Exception {
        String head = "GET /api/v1/claims?limit=100&include=evidence HTTP/1.1\r\nHost: localhost\r\n\r\n";
        try (SlowClient client = new SlowClient(head.repeat(40))) {
            TimeUnit.SECONDS.sleep(6);

            assertThat(client.rest(5_000)).isLessThan(40 * 200_000);
        }
    }

    @Test
    void largeBody_ofAStranger_isNotTaken() throws IOException {
        for (String path : List.of("/api/v1/imports", "/en/desk/imports")) {
            try (SlowClient client = SlowClient.posting(path, "application/zip", 20_000_000)) {
                assertThat(client.answer(5_000)).startsWith("HTTP/1.1 401 ");
            }
        }
    }
}
