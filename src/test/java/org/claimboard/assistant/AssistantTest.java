package org.claimboard.assistant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An assistant asks over HTTP, in the messages of the Model Context Protocol. */
@QuarkusTest
@TestProfile(AssistantTest.Open.class)
class AssistantTest {

    public static class Open implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("claimboard.assistants", "true");
        }
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @BeforeEach
    void waitForTheIndex() throws InterruptedException {
        Instant end = Instant.now().plusSeconds(60);
        while (given().get("/api/v1/search?q=chips").statusCode() == 503
                || given().contentType("application/json")
                                .body("{\"text\": \"chips\"}")
                                .post("/api/v1/matches")
                                .statusCode()
                        == 503) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
    }

    @Test
    void tools_areFour_andChangeNothing() throws IOException {
        JsonNode tools = ask(session(), "tools/list", Map.of()).at("/result/tools");

        assertThat(tools.findValuesAsText("name")).contains("search_claims", "get_claim", "compare", "check_sentence");
        assertThat(tools).hasSize(4).allSatisfy(tool -> {
            assertThat(tool.at("/annotations/readOnlyHint").asBoolean()).isTrue();
            assertThat(tool.path("description").asText()).hasSizeGreaterThan(50);
        });
    }

    @ParameterizedTest
    @CsvSource({"560만 달러", "'$5.6 million'"})
    void search_findsClaims_inKoreanAndEnglish(String query) throws IOException {
        JsonNode found = answer("search_claims", Map.of("query", query, "limit", 3));

        assertThat(found.at("/result/items").findValuesAsText("slug")).contains("deepseek-chatbot-cost-5-6-million");
        assertThat(found.at("/result/items")).hasSizeBetween(1, 3);
    }

    @Test
    void claim_hasItsSourcesAndThePageToQuote() throws IOException {
        JsonNode answer = answer("get_claim", Map.of("slug", "musk-doubts-chip-count"));

        assertThat(answer.at("/claim"))
                .isEqualTo(MAPPER.readTree(
                        given().get("/api/v1/claims/musk-doubts-chip-count").asString()));
        assertThat(answer.at("/claim/evidence")).isNotEmpty();
        for (String address : List.of("page", "pageInKorean", "cite")) {
            given().get(answer.path(address).asText()).then().statusCode(200);
        }
    }

    @Test
    void comparison_isThatOfTheApi() throws IOException {
        JsonNode answer = answer("compare", Map.of("slug", "training-cost"));

        assertThat(answer.at("/comparison"))
                .isEqualTo(MAPPER.readTree(
                        given().get("/api/v1/comparisons/training-cost").asString()));
        given().get(answer.path("page").asText()).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "DeepSeek trained its chatbot for only 5.6 million dollars, same-claim",
        "DeepSeek trained its chatbot for only 9.6 million dollars, different-number"
    })
    void sentence_isChecked_withItsNumber(String sentence, String flag) throws IOException {
        JsonNode matches = answer("check_sentence", Map.of("text", sentence)).at("/result/matches");

        assertThat(matches.findValuesAsText("flag")).contains(flag);
    }

    @ParameterizedTest
    @CsvSource({
        "get_claim, slug, no-such-claim, There is no published claim no-such-claim",
        "get_claim, slug, ../x, slug must be",
        "compare, slug, no-such, There is no published comparison no-such",
        "search_claims, query, ' ', query must have 1 to 500 characters",
        "check_sentence, text, ' ', 'text must have 1 to 4000 characters'"
    })
    void question_thatCannotBeAnswered_saysWhy(String tool, String name, String value, String words)
            throws IOException {
        JsonNode result = call(tool, Map.of(name, value));

        assertThat(result.path("isError").asBoolean()).isTrue();
        assertThat(result.at("/content/0/text").asText()).startsWith(words);
    }

    @Test
    void limit_isBounded() throws IOException {
        JsonNode result = call("search_claims", Map.of("query", "chips", "limit", 21));

        assertThat(result.at("/content/0/text").asText()).isEqualTo("limit must be 1 to 20, and is 21");
    }

    @Test
    void pageOfAnotherSite_isRefused() {
        message("initialize", initialization())
                .header("Origin", "https://elsewhere.example")
                .post("/mcp")
                .then()
                .statusCode(403);
    }

    @Test
    void otherWays_areClosed() {
        given().get("/mcp").then().statusCode(405);
        given().get("/mcp/sse").then().statusCode(404);
        given().contentType("application/json")
                .body(" ".repeat(64 * 1024 + 1))
                .post("/mcp")
                .then()
                .statusCode(413);
    }

    private static JsonNode answer(String tool, Map<String, Object> arguments) throws IOException {
        JsonNode result = call(tool, arguments);
        assertThat(result.path("isError").asBoolean()).as(result.toString()).isFalse();
        return MAPPER.readTree(result.at("/content/0/text").asText());
    }

    private static JsonNode call(String tool, Map<String, ?> arguments) throws IOException {
        return ask(session(), "tools/call", Map.of("name", tool, "arguments", arguments))
                .path("result");
    }

    private static JsonNode ask(String session, String method, Map<String, ?> parameters) throws IOException {
        Response response =
                message(method, parameters).header("Mcp-Session-Id", session).post("/mcp");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return json(response);
    }

    /** Shakes hands. */
    private static String session() {
        Response response = message("initialize", initialization()).post("/mcp");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        assertThat(response.header("RateLimit")).startsWith("\"address\"");
        String session = response.header("Mcp-Session-Id");
        given().contentType("application/json")
                .accept("application/json, text/event-stream")
                .header("Mcp-Session-Id", session)
                .body(Map.of("jsonrpc", "2.0", "method", "notifications/initialized"))
                .post("/mcp")
                .then()
                .statusCode(202);
        return session;
    }

    private static Map<String, Object> initialization() {
        return Map.of(
                "protocolVersion",
                "2025-06-18",
                "capabilities",
                Map.of(),
                "clientInfo",
                Map.of("name", "test", "version", "1"));
    }

    private static RequestSpecification message(String method, Map<String, ?> parameters) {
        return given().contentType("application/json")
                .accept("application/json, text/event-stream")
                .body(Map.of("jsonrpc", "2.0", "id", 1, "method", method, "params", parameters));
    }

    /** Answers come as one document or as a stream of one event. */
    private static JsonNode json(Response response) throws IOException {
        String body = response.asString();
        if (!body.startsWith("{")) {
            body = body.lines()
                    .filter(line -> line.startsWith("data:"))
                    .findFirst()
                    .orElseThrow()
                    .substring("data:".length());
        }
        return MAPPER.readTree(body);
    }
}
