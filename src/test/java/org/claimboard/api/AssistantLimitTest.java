package org.claimboard.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.claimboard.BehindAProxy;
import org.junit.jupiter.api.Test;

/** Assistants may not ask more often than other programs. */
@QuarkusTest
@TestProfile(BehindAProxy.class)
class AssistantLimitTest {

    @Test
    void assistants_thatAskTooOften_areToldWhenToTryAgain() {
        for (int asked = 0; asked < 3; asked++) {
            assertThat(given().get("/mcp").statusCode()).isEqualTo(405);
        }

        given().get("/mcp").then().statusCode(429).header("Retry-After", "20");
    }
}
