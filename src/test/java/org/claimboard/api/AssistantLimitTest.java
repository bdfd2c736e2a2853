package org.claimboard.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.claimboard.OtherSettings;
import org.claimboard.account.Few;
import org.claimboard.account.RateLimits;
import org.junit.jupiter.api.Test;

/** Assistants may not ask more often than other programs. */
@QuarkusTest
@TestProfile(OtherSettings.class)
class AssistantLimitTest {

    /** The limit is the one that is set; here three an hour. */
    @Test
    void assistants_thatAskTooOften_areToldWhenToTryAgain() {
        given().get("/mcp").then().statusCode(405).header("RateLimit-Policy", is("\"address\";q=1000000;w=60"));
        QuarkusMock.installMockForType(new Few(3, 3, 1, 1), RateLimits.class);
        for (int asked = 0; asked < 3; asked++) {
            given().get("/mcp").then().statusCode(405);
        }

        given().get("/mcp").then().statusCode(429).header("Retry-After", matchesPattern("1200|11[0-9]{2}"));
    }
}
