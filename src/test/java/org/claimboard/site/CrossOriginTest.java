package org.claimboard.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts of other sites may read. */
@QuarkusTest
class CrossOriginTest {

    private static final String ALLOWED = "Access-Control-Allow-Origin";

    private static RequestSpecification elsewhere() {
        return given().header("Origin", "https://news.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/claims?limit=1",
                "/api/v1/search?q=chips",
                "/v1alpha1/claims:search?query=chips",
                "/en/claims.atom",
                "/ko/changes.json",
                "/en/data/claims.csv",
                "/api/v1/claims/none-such",
            })
    void reading_isForAllSites_withoutCookies(String address) {
        elsewhere()
                .get(address)
                .then()
                .header(ALLOWED, is("*"))
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Access-Control-Expose-Headers", containsString("RateLimit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/en/desk", "/en/sign-in", "/en/account"})
    void pages_areForNoOtherSite(String address) {
        elsewhere().get(address).then().header(ALLOWED, nullValue());
    }

    @Test
    void preflight_ofReading_isGranted() {
        elsewhere()
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options("/api/v1/claims")
                .then()
                .statusCode(204)
                .header(ALLOWED, is("*"))
                .header("Access-Control-Allow-Methods", is("GET, HEAD"))
                .header("Access-Control-Allow-Headers", containsString("If-None-Match"))
                .header("Access-Control-Allow-Headers", not(containsString("Authorization")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "POST", "PATCH"})
    void preflight_ofWriting_isNot(String method) {
        elsewhere()
                .header("Access-Control-Request-Method", method)
                .options("/api/v1/claims")
                .then()
                .statusCode(204)
                .header(ALLOWED, nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
    }

    @Test
    void preflight_ofMatching_isGranted_forItChangesNothing() {
        elsewhere()
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/matches")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Methods", is("GET, HEAD, POST"));
    }

    @Test
    void options_withoutAskingForAMethod_sayWhatThereIs() {
        given().options("/api/v1/claims").then().statusCode(200).header("Allow", containsString("GET"));
    }
}
