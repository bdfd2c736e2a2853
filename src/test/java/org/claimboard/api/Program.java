package org.claimboard.api;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A program that writes through the API. */
record Program(String token) {

    RequestSpecification request() {
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + token);
    }

    Response create(String list, String document) {
        return request().contentType("application/json").body(document).post("/api/v1/" + list);
    }

    Response save(String draft, String tag, String document) {
        return request()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(document)
                .put("/api/v1/" + draft + "/draft");
    }

    Response draft(String record) {
        return request().get("/api/v1/" + record + "/draft");
    }

    /** Takes a step with a draft as it stands. */
    Response step(String record, String step, String tag) {
        return request().header("If-Match", tag).post("/api/v1/" + record + "/" + step);
    }
}
