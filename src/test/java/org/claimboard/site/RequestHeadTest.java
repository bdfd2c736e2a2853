package org.claimboard.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.claimboard.account.SlowClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "Host: [1.2.3.4]\r\n",
                "Host: [::::]\r\n",
                "Host: [1:2]\r\n",
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
        assertThat(answer("GET http://evil.example//en/claims HTTP/1.1\r\nHost: localhost\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(answer("GET http://localhost/en/ HTTP/1.1\r\nHost: localhost\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, application/x-www-form-urlencoded",
        "OPTIONS, application/x-www-form-urlencoded",
        "GET, multipart/form-data; boundary=b",
        "POST, multipart/form-data",
        "POST, multipart/form-data; boundary=",
        "POST, multipart/form-data; boundary=b; charset=nope",
    })
    void form_thatCannotBeOne_isNoFailureOfOurs(String method, String type) throws IOException {
        for (String path : List.of("/en/sign-in", "/api/v1/matches", "/v1alpha1/claims:search")) {
            assertThat(answer(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\n"
                            + "Content-Type: " + type + "\r\nContent-Length: 3\r\n"))
                    .as(path)
                    .matches("(?s)HTTP/1.1 4.*");
        }
    }

    /**
     * Quarkus REST 3.33.2 pauses each request that it takes, and Vert.x 4.5 refuses to pause one of HTTP/2 that has been read
     * (Http2ServerRequest: "Request has already been read"), as ours are by then: so nothing is said in HTTP/2.
     */
    @Test
    void clientsThatOfferHttp2_areAnsweredInHttp1() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        String server = "http://localhost:" + RestAssured.port;
        HttpRequest page =
                HttpRequest.newBuilder(URI.create(server + "/en/claims")).build();
        HttpRequest match = HttpRequest.newBuilder(URI.create(server + "/api/v1/matches"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\": \"It cost 5.6 million dollars\"}"))
                .build();

        for (HttpRequest request : List.of(page, match)) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        }
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

    /** Browsers send {@code | { } ^ `} of what was typed as they are, and a percent sign that begins no escape. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "/en/search?q=a|b,                 200, a|b",
                "/en/search?q={campaign},          200, {campaign}",
                "/en/search?q=5%,                  200, 5%",
                "/ko/search?q=100%zz^`,            200, 100%zz^`",
                "/api/v1/search?q=a|b&type=claim,  200, application/json",
                "/en/?utm_source={source},         200, <h1>",
                "/api/v1/claims/{slug},            404, application/problem+json",
                "/en/claims/50%,                   404, <h1>",
            })
    void characters_thatAnAddressCannotHave_areMeantAsTheyStand(String address, int status, String part)
            throws IOException {
        assertThat(answer("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n"))
                .startsWith("HTTP/1.1 " + status + " ")
                .contains(part);
    }

    @Test
    void addresses_thatAreNone_areToldInTheShapeOfTheirPath() throws IOException {
        assertThat(answer("GET /api/v1/claims?q=a\u007fb HTTP/1.1\r\nHost: localhost\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json");
        assertThat(answer("GET /en/claims?q=a\u007fb HTTP/1.1\r\nHost: localhost\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("<h1>");
    }

    private static ValidatableResponse get(String path) {
        return given().urlEncodingEnabled(false).get(path).then();
    }

    private static String answer(String head) throws IOException {
        String body = head.contains("Content-Length: 3") ? "a=b" : "";
        try (SlowClient client = new SlowClient(head + "Connection: close\r\n\r\n" + body)) {
            return client.answer(10_000);
        }
    }
}
