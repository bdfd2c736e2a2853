package org.claimboard.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RateLimitTest {

    @Inject
    TestAccounts accounts;

    @BeforeEach
    void grantFew() {
        QuarkusMock.installMockForType(new Few(2, 4), RateLimits.class);
    }

    @Test
    void requests_sayWhatIsLeft_andAreRefusedWhenTheyAreTooMany() {
        given().get("/api/v1/claims?limit=1")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", is("\"address\";q=2;w=3600"))
                .header("RateLimit", startsWith("\"address\";r=1;t="));
        given().get("/api/v1/none-such").then().statusCode(404);
        given().get("/api/v1/sources?limit=1").then().statusCode(200);
        given().get("/api/v1/claims?limit=1")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .header("RateLimit", startsWith("\"address\";r=0;"))
                .body("status", is(429))
                .body("detail", startsWith("Too many requests"));
    }

    @Test
    void everythingForPrograms_countsTogether_andPagesDoNotCount() {
        given().get("/en/claims.atom").then().statusCode(200);
        given().get("/en/data/notes.csv").then().statusCode(200);
        for (String address :
                List.of("/en/claims.json", "/en/claims.atom/", "/en/data/claims.ndjson", "/api/v1/search?q=chips")) {
            given().get(address).then().statusCode(429);
        }
        given().get("/v1alpha1/claims:search?query=chips")
                .then()
                .statusCode(429)
                .body("error.status", is("RESOURCE_EXHAUSTED"));
        given().get("/en/claims").then().statusCode(200);
    }

    @Test
    void pagesThatAreReckonedForWhoeverAsks_countToo() {
        given().get("/en/check").then().statusCode(200);
        given().get("/ko/search?q=chips").then().statusCode(200);
        for (String address : List.of(
                "/en/check?text=It+cost+5+dollars", "/search?q=x", "/check", "/en/check/?text=x", "/ko/search/")) {
            given().get(address)
                    .then()
                    .statusCode(429)
                    .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                    .header("Content-Type", startsWith("text/html"));
        }
        given().get("/en/").then().statusCode(200);
    }

    @Test
    void tokens_countApart_andMadeUpOnesCountAsNone() {
        String token = accounts.apiToken(Role.EDITOR, Scope.READ_DRAFTS);
        for (int i = 0; i < 4; i++) {
            bearer(token).get("/api/v1/claims?limit=1").then().statusCode(200);
        }
        bearer(token)
                .get("/api/v1/claims?limit=1")
                .then()
                .statusCode(429)
                .header("RateLimit-Policy", startsWith("\"token\";q=4"));
        int refused = 0;
        for (int i = 0; i < 4; i++) {
            int status = bearer("cb_made-up-" + i).get("/api/v1/claims?limit=1").statusCode();
            refused += status == 429 || status == 401 ? 1 : 0;
        }
        assertThat(refused).isGreaterThanOrEqualTo(2);
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
