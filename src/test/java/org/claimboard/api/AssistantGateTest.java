package org.claimboard.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Assistants are let in only where the newsroom wants them, and then not more often than other programs. */
class AssistantGateTest {

    @QuarkusTest
    static class ByDefaultTest {

        @Test
        void assistants_areNotThere() {
            given().contentType("application/json")
                    .body("{}")
                    .post("/mcp")
                    .then()
                    .statusCode(404);
            given().get("/mcp").then().statusCode(404);
            given().get("/mcp/sse").then().statusCode(404);
        }
    }

    @QuarkusTest
    @TestProfile(Narrow.class)
    static class NarrowTest {

        @Test
        void assistants_thatAskTooOften_areToldWhenToTryAgain() {
            for (int asked = 0; asked < 3; asked++) {
                assertThat(given().get("/mcp").statusCode()).isEqualTo(405);
            }

            given().get("/mcp").then().statusCode(429).header("Retry-After", "20");
        }
    }

    public static class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("claimboard.assistants", "true", "claimboard.rate-limit.requests-per-address", "3");
        }
    }
}
