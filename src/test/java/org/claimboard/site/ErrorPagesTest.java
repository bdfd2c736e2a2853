package org.claimboard.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ErrorPagesTest {

    @Test
    void failure_nobodyForesaw_isAPageThatTellsNothingInside() {
        given().get("/ko/zz-failing")
                .then()
                .statusCode(500)
                .header("Content-Type", startsWith("text/html"))
                .header("Content-Security-Policy", equalTo(ContentPolicy.STRICT))
                .body(containsString("문제가 생겼습니다"))
                .body(not(containsString("IllegalState")));
    }

    @Test
    void failureOfTheStore_isTemporary_andTellsNothingInside() {
        given().get("/ko/zz-failing/store")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .header("Content-Type", startsWith("text/html"))
                .body(containsString("저장소에 연결할 수 없습니다"))
                .body(not(containsString("SQL")));
        // It is tried out, and takes what is written.
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'store' }.status", equalTo("UP"));
    }

    @Test
    void method_thatNoPageTakes_isAnswered() {
        given().header("Sec-Fetch-Site", "same-origin")
                .post("/ko/method")
                .then()
                .statusCode(405)
                .header("Content-Type", startsWith("text/html"))
                .body(containsString("405"));
    }

    @Test
    void accept_thatCannotBeRead_isNoFailureOfTheServer() {
        given().header("Accept", "garbage").get("/en/").then().statusCode(lessThan(500));
    }

    /** Quarkus REST (3.33.2) leaves an address whose beginning is a page's to whatever comes after it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/ko/desk/nothing", "/en/desk/work", "/en/desk/list/nothing/more", "/ko/topics/a/b/c", "/en/none"
            })
    void address_thatOnlyBeginsAsOneOfOurs_isAnsweredByAPage(String address) {
        given().get(address)
                .then()
                .statusCode(404)
                .header("Content-Type", startsWith("text/html"))
                .header("Content-Security-Policy", equalTo(ContentPolicy.STRICT))
                .body(containsString("<title>"))
                .body(not(containsString("Resource not found")));
    }

    @Test
    void addresses_ofTheApi_areLeftAlone() {
        given().get("/api/v1/claims/none")
                .then()
                .statusCode(404)
                .header("Content-Type", startsWith("application/problem+json"));
        given().get("/api/none").then().statusCode(404).header("Content-Type", startsWith("application/problem+json"));
    }
}
