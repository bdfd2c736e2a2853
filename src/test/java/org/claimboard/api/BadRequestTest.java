package org.claimboard.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.ledger.DoubtfulClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BadRequestTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claims?limit=0 | limit",
                "claims?limit=101 | limit",
                "claims?limit=-1 | limit",
                "claims?limit=abc | limit",
                "claims?limit=1e1 | limit",
                "claims?limit=99999999999999999999 | limit",
                "claims?limit= | limit",
                "claims?limit | limit",
                "claims?limit=1&limit=2 | limit",
                "claims?limit=%00 | limit",
                "claims?pageSize=abc | pageSize",
                "claims?verdict=true | verdict",
                "claims?verdict=REFUTED | verdict",
                "claims?verdict=refuted, | verdict",
                "claims?verdict= | verdict",
                "claims?kind=number | kind",
                "claims?outside=yes | outside",
                "claims?openDoubts=1 | openDoubts",
                "claims?sort=best | sort",
                "claims?sort=newest&sort=oldest | sort",
                "claims?include=everything | include",
                "claims?fields=slug,nothing | fields",
                "claims?fields= | fields",
                "claims?claimant=a%00b | claimant",
                "claims?words=a%0Ab | words",
                "claims?cursor=abc | cursor",
                "claims?cursor=%F0%9F%98%80 | cursor",
                "claims?cursor=e30 | cursor",
                "claims?cursor=bnVsbA | cursor",
                "claims?cursor=W10 | cursor",
                "claims?%00=1 | \uFFFD",
                "sources?words=a | words",
                "claimants?limit=500 | limit",
                "relations?cursor=MQ | cursor",
                "articles/deepseek-openai?include=claims | include",
                "claims/no-such-claim?fields=none | fields",
                "claims/a%00b | slug",
            })
    void get_withAParameterThatCannotBeUsed_namesIt(String path, String parameter) {
        problem(given().urlEncodingEnabled(false).get("/api/v1/" + path), 400)
                .body("type", equalTo("urn:claimboard:problem:bad-parameters"))
                .body("errors.parameter", hasItem(parameter))
                .body("errors.detail", not(hasItem(blankOrNullString())));
    }

    @ParameterizedTest
    @MethodSource("org.claimboard.api.Lists#all")
    void list_withAnUnknownParameter_isABadRequest(String list) {
        problem(given().get(list + "?limit=1&shoesize=44"), 400)
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo("shoesize"))
                .body("errors[0].detail", startsWith("is not known here; there are limit, cursor, fields"))
                .body("instance", equalTo(list));
    }

    @Test
    void list_withSeveralMistakes_namesAllOfThem() {
        problem(given().get("/api/v1/claims?limit=0&sort=best&verdict=good&nonsense=1"), 400)
                .body("errors.parameter", equalTo(List.of("nonsense", "sort", "verdict", "limit")));
    }

    @Test
    void words_thatAreTooLong_areABadRequest() {
        problem(given().get("/api/v1/claims?words=" + "a".repeat(201)), 400)
                .body("errors[0].parameter", equalTo("words"));
        given().get("/api/v1/claims?words=" + "a".repeat(200)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=newest", "outside=true", "words=a", "verdict=refuted", "claimant=elon-musk"})
    void cursor_withOtherFilters_isABadRequest(String filter) {
        String next = Lists.get("/api/v1/claims?limit=1").path("next").asText();

        problem(given().urlEncodingEnabled(false).get(next + "&" + filter), 400)
                .body("errors[0].parameter", equalTo("cursor"))
                .body("errors[0].detail", equalTo("belongs to another list or to other filters"));
    }

    @Test
    void cursor_ofAnotherList_isABadRequest() {
        String next = Lists.get("/api/v1/sources?limit=1").path("next").asText();

        problem(given().urlEncodingEnabled(false).get(next.replace("sources", "claimants")), 400)
                .body("errors[0].parameter", equalTo("cursor"));
    }

    static Stream<String> forgedPlaces() {
        return Stream.of(
                "[]",
                "[\"1\"]",
                "[\"a\",\"b\"]",
                "[null,null]",
                "[\"9223372036854775808\",\"1\"]",
                "[\"9223372036854775806\",\"1\"]",
                "[\"-9223372036854775808\",\"1\"]",
                "[\"1\",\"2\",\"3\"]",
                "{}",
                "null",
                "[[]]",
                "[1.5,2]",
                "[\"\\u0000\"]",
                "[\"\\ud800\",\"1\"]");
    }

    @ParameterizedTest
    @MethodSource("forgedPlaces")
    void cursor_thatIsForged_isNeverAServerError(String place) throws Exception {
        for (String list : List.of(
                "claims?sort=newest&", "claims?", "sources?", "comparisons?", "relations?", "chains?", "topics?")) {
            String next = Lists.get("/api/v1/" + list + "limit=1").path("next").asText();
            String cursor = next.substring(next.indexOf("cursor=") + "cursor=".length());
            JsonNode known = Lists.MAPPER.readTree(Base64.getUrlDecoder().decode(cursor));
            String forged = "{\"at\":" + place + ",\"list\":" + known.path("list") + "}";
            String encoded =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8));

            int status = given().get("/api/v1/" + list + "cursor=" + encoded).statusCode();

            assertThat(status).as("%s %s", list, place).isIn(200, 400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v2",
                "/api/v1/nothing",
                "/api/v1/claims/no-such-claim",
                "/api/v1/claims/a/b",
                "/api/v1/claims/%EB%94%A5",
                "/api/v1/articles/x",
                "/api/v1/sources/x",
                "/api/v1/comparisons/x",
                "/api/v1/claimants/x",
                "/api/v1/relations/x",
                "/api/v1/chains/x",
                "/api/v1/topics/x",
                "/api/v1/rates/x"
            })
    void get_ofNothing_isNotFound(String path) {
        // A slash at the end names nothing else.
        problem(given().urlEncodingEnabled(false).get(path), 404)
                .body("instance", equalTo(path.replaceFirst("/$", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /api/v1 | GET, HEAD, OPTIONS",
                "PUT | /api/v1/claims | GET, HEAD, OPTIONS, POST",
                "DELETE | /api/v1/claims | GET, HEAD, OPTIONS, POST",
                "PATCH | /api/v1/claims/x | DELETE, GET, HEAD, OPTIONS",
                "PUT | /api/v1/claims/x | DELETE, GET, HEAD, OPTIONS",
                "POST | /api/v1/relations | GET, HEAD, OPTIONS",
                "POST | /api/v1/rates/x/draft | DELETE, GET, HEAD, OPTIONS, PUT",
                "GET | /api/v1/claims/x/publication | OPTIONS, POST",
                "GET | /api/v1/imports | OPTIONS, POST",
                "POST | /api/v1/drafts | GET, HEAD, OPTIONS",
            })
    void method_thatAnAddressDoesNotTake_isToldWhichItTakes(String method, String path, String allowed) {
        Response answer = given().contentType("application/json").body("{}").request(method, path);
        problem(answer, 405).header("Allow", equalTo(allowed));
    }

    @Test
    void get_ofAnotherMediaType_isNotAcceptable() {
        problem(given().accept("text/html").get("/api/v1/claims"), 406);
    }

    @Test
    void get_thatFails_showsNothingOfTheInside() {
        String body =
                problem(given().get("/api/v1/failure-for-tests"), 500).extract().asString();

        assertThat(body).doesNotContain("IllegalState", "inside", "org.claimboard");
    }

    @Test
    void get_thatFailsForTheStore_isTemporary() {
        problem(given().get("/api/v1/failure-for-tests/store"), 503).header("Retry-After", "5");
    }

    /** As on pages: the clock is set right by somebody, and then it goes on. */
    @Test
    void get_thatFailsForTheClock_isTemporary() {
        problem(given().get("/api/v1/failure-for-tests/clock"), 503).header("Retry-After", "5");
    }

    /** A resource that fails as none should. */
    @jakarta.annotation.security.PermitAll
    @jakarta.ws.rs.Path("/api/v1/failure-for-tests")
    public static class Failing {

        @jakarta.ws.rs.GET
        @jakarta.annotation.security.PermitAll
        @org.eclipse.microprofile.openapi.annotations.Operation(hidden = true)
        public String fail() {
            throw new IllegalStateException("inside");
        }

        @jakarta.ws.rs.GET
        @jakarta.ws.rs.Path("/clock")
        @jakarta.annotation.security.PermitAll
        @org.eclipse.microprofile.openapi.annotations.Operation(hidden = true)
        public String failAsTheClock() {
            throw new IllegalStateException(DoubtfulClock.failure());
        }

        @jakarta.ws.rs.GET
        @jakarta.ws.rs.Path("/store")
        @jakarta.annotation.security.PermitAll
        @org.eclipse.microprofile.openapi.annotations.Operation(hidden = true)
        public String failAsTheStore() {
            throw new IllegalStateException(new java.sql.SQLException("inside", "08006"));
        }
    }

    private static ValidatableResponse problem(Response answer, int status) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Cache-Control", equalTo("no-cache"))
                .body("status", equalTo(status))
                .body("type", not(blankOrNullString()))
                .body("title", not(blankOrNullString()))
                .body("detail", not(blankOrNullString()))
                .body("instance", startsWith("/api"));
    }
}
