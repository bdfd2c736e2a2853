package org.claimboard.api;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Assistants are let in only where the newsroom wants them. */
@QuarkusTest
class AssistantGateTest {

    @Test
    void assistants_areNotThere() {
        given().contentType("application/json").body("{}").post("/mcp").then().statusCode(404);
        given().get("/mcp").then().statusCode(404);
        given().get("/mcp/sse").then().statusCode(404);
    }
}
