package org.claimboard.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import org.claimboard.traffic.SlowClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with the first line or the host is told before anything is looked up by it. */
@QuarkusTest
class RequestHeadTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost\r\nHost: evil.example\r\n",
                "Host: localhost\r\nHost: localhost\r\n",
                "",
                "Host:\r\n",
                "Host: a b\r\n",
                "Host: a,b\r\n",
                "Host: a\"><b\r\n",
                "Host: evil.example/path\r\n",
                "Host: user@evil.example\r\n",
                "Host: evil.example:99999\r\n",
                "Host: evil.example:x\r\n",
                "Host: [::1\r\n",
            })
    void host_thatIsNotOne_isABadRequest(String hosts) throws IOException {
        assertThat(answer("GET /en/ HTTP/1.1\r\n" + hosts)).startsWith("HTTP/1.1 400 ");
        assertThat(answer("GET /api/v1 HTTP/1.1\r\n" + hosts))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json");
    }

    @Test
    void host_isTheOneOfTheAddressInTheFirstLine() throws IOException {
        assertThat(answer("GET http://evil.example/en/ HTTP/1.1\r\nHost: localhost\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(answer("GET http://localhost/en/ HTTP/1.1\r\nHost: localhost\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void host_isNotAskedOfAProbe() throws IOException {
        assertThat(answer("GET /q/health/live HTTP/1.0\r\n")).contains(" 200 ");
        assertThat(answer("GET /en/claims HTTP/1.0\r\n")).contains(" 400 ");
    }

    @Test
    void address_thatIsTooLong_isToldInTheShapeOfItsPath() {
        String query = "?q=" + "a".repeat(13_000);
        get("/api/v1/claims" + query)
                .statusCode(414)
                .contentType("application/problem+json")
                .body("status", is(414));
        get("/v1alpha1/claims:search" + query).statusCode(414).body("error.code", is(414));
        get("/en/search" + query)
                .statusCode(414)
                .header("Content-Type", startsWith("text/html"))
                .header("Content-Security-Policy", is(ContentPolicy.STRICT))
                .body(containsString("<h1>"))
                .body(containsString("lang=\"ko\""));
    }

    private static ValidatableResponse get(String path) {
        return given().urlEncodingEnabled(false).get(path).then();
    }

    private static String answer(String head) throws IOException {
        try (SlowClient client = new SlowClient(head + "Connection: close\r\n\r\n")) {
            return client.answer(10_000);
        }
    }
}
