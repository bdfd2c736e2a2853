package org.claimboard.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimboard.OtherSettings;
import org.claimboard.Statements;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Workflow;
import org.hamcrest.Matchers;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An assistant asks over HTTP, in the messages of the Model Context Protocol. */
@QuarkusTest
@TestProfile(OtherSettings.class)
class AssistantTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject
    Workflow workflow;

    @Inject
    RevisionStore revisions;

    @Inject
    SessionFactory sessions;

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

    /** Clients in use check what they are sent, and throw at a null where the protocol has a text or nothing. */
    @Test
    void messages_holdNoNull_andToolsSayWhatTheyTake() throws IOException {
        String session = session();
        for (JsonNode answer : List.of(
                json(message("initialize", initialization()).post("/mcp")),
                ask(session, "tools/list", Map.of()),
                ask(session, "ping", Map.of()),
                ask(session, "tools/call", Map.of("name", "get_claim", "arguments", Map.of("slug", "no-such"))),
                answer("get_claim", Map.of("slug", "musk-doubts-chip-count")),
                answer("compare", Map.of("slug", "training-cost")),
                answer("search_claims", Map.of("query", "chips")),
                answer("check_sentence", Map.of("text", "DeepSeek cost 5.6 million dollars")))) {
            assertNoNull(answer, "");
        }
        assertThat(ask(session, "tools/list", Map.of()).at("/result/tools")).allSatisfy(tool -> {
            assertThat(tool.at("/annotations/title")).isEqualTo(tool.path("title"));
            assertThat(tool.at("/inputSchema/additionalProperties")).isEqualTo(BooleanNode.FALSE);
            assertThat(tool.at("/inputSchema/properties"))
                    .allSatisfy(argument ->
                            assertThat(argument.path("type").asText()).isIn("string", "integer"));
        });
    }

    private static void assertNoNull(JsonNode node, String pointer) {
        assertThat(node.isNull()).as(pointer).isFalse();
        node.properties().forEach(field -> assertNoNull(field.getValue(), pointer + "/" + field.getKey()));
        if (node.isArray()) {
            node.forEach(item -> assertNoNull(item, pointer + "/-"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    search_claims  | {"query": "chips", "limit": 2.5}      | limit must be a whole number
                    check_sentence | {"text": "chips", "limit": 1e300}     | limit must be a whole number
                    search_claims  | {"query": "chips", "limit": 99999999999} | limit must be a whole number
                    search_claims  | {"query": "chips", "limt": 2}         | There is no argument limt; search_claims takes
                    get_claim      | {"slug": "x", "language": "ko"}       | There is no argument language; get_claim takes slug
                    compare        | {"slug": "x", "a\\u0000<b>": 1}        | There is no argument a??b?
                    """)
    void arguments_thatAreNotTaken_areRefusedByName(String tool, String arguments, String words) throws IOException {
        JsonNode result = call(tool, MAPPER.readValue(arguments, new TypeReference<Map<String, Object>>() {}));

        assertThat(result.path("isError").asBoolean()).as(result.toString()).isTrue();
        assertThat(result.at("/content/0/text").asText()).startsWith(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {bad                                                             | 400 | -32700
                    ``                                                               | 400 | -32600
                    5                                                                | 400 | -32600
                    null                                                             | 400 | -32600
                    []                                                               | 400 | -32600
                    [5]                                                              | 400 | -32600
                    {"jsonrpc": "2.0", "id": 3}                                      | 400 | -32600
                    {"jsonrpc": "2.0", "id": null, "method": "ping"}                 | 400 | -32600
                    {"jsonrpc": "2.0", "id": 2.5, "method": "ping"}                  | 400 | -32600
                    {"jsonrpc": "2.0", "id": 3, "method": 5}                         | 400 | -32600
                    {"id": 3, "method": "ping"}                                      | 400 | -32600
                    {"jsonrpc": "2.0", "id": 3, "method": "ping", "params": []}      | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": {}} | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": {"name": "compare", "arguments": []}} | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "no/such"}                 | 200 | -32601
                    {"jsonrpc": "2.0", "id": 3, "method": "tools/call"} | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "logging/setLevel"} | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "initialize"} | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "resources/read"} | 200 | -32601
                    {"jsonrpc": "2.0", "id": 3, "method": "resources/subscribe"} | 200 | -32601
                    {"jsonrpc": "2.0", "id": 3, "method": "prompts/get"} | 200 | -32601
                    {"jsonrpc": "2.0", "id": 3, "method": "completion/complete"} | 200 | -32601
                    {"jsonrpc": "2.0", "id": 3, "method": "q/close"} | 200 | -32601
                    {"jsonrpc": "2.0", "id": 3, "method": "notifications/initialized"} | 200 | -32601
                    {"jsonrpc": "2.0", "id": 3, "method": "completion/complete", "params": {"ref": 5}} | 200 | -32601
                    {"jsonrpc": "2.0", "id": 3, "method": "logging/setLevel", "params": {"level": 5}} | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "tools/list", "params": {"cursor": "x"}} | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "tools/list", "params": {"_meta": 5}} | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "tools/list", "params": {"_meta": {"progressToken": {}}}} | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": {"name": "compare"}} | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": {"name": "compare", "arguments": {"slug": null}}} | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": {"name": "search_claims", "arguments": {"query": "chips", "limit": null}}} | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "initialize", "params": {}} | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "initialize", "params": {"protocolVersion": 5, "capabilities": {}, "clientInfo": {"name": "a", "version": "1"}}} | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "initialize", "params": {"protocolVersion": "2025-06-18", "capabilities": [], "clientInfo": {"name": "a", "version": "1"}}} | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "initialize", "params": {"protocolVersion": "2025-06-18", "capabilities": {"sampling": 1}, "clientInfo": {"name": "a", "version": "1"}}} | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "initialize", "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": "a"}} | 400 | -32602
                    {"jsonrpc": "2.0", "id": 3, "method": "initialize", "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "a"}}} | 400 | -32602
                    [{"jsonrpc": "2.0", "method": "notifications/none"}]              | 400 | -32600
                    """,
            quoteCharacter = '`')
    void message_thatIsNone_isAnsweredAsJsonRpcHasIt(String body, int status, int code) throws IOException {
        Response response = given().contentType("application/json")
                .accept("application/json, text/event-stream")
                .header("Mcp-Session-Id", session())
                .body(body)
                .post("/mcp");

        assertError(response, status, code);
    }

    /** The server of the protocol answers some of these, with a null for the id that they do not have. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'method': 'notifications/none'}",
                "{'method': 'tools/list'}",
                "{'method': 'notifications/cancelled'}",
                "{'method': 'notifications/cancelled', 'params': {'requestId': {}}}"
            })
    void messageThatAsksForNoAnswer_getsNone(String fields) {
        given().contentType("application/json")
                .accept("application/json, text/event-stream")
                .header("Mcp-Session-Id", session())
                .body(fields.replace('\'', '"').replace("{\"method\"", "{\"jsonrpc\": \"2.0\", \"method\""))
                .post("/mcp")
                .then()
                .statusCode(202)
                .body(Matchers.emptyString());
    }

    @Test
    void versionOfTheProtocolThatIsNone_isRefused() throws IOException {
        String session = session();
        for (String version : List.of("2025-06-18", "2025-11-25")) {
            message("ping", Map.of())
                    .header("Mcp-Session-Id", session)
                    .header("MCP-Protocol-Version", version)
                    .post("/mcp")
                    .then()
                    .statusCode(200);
        }
        assertError(
                message("ping", Map.of())
                        .header("Mcp-Session-Id", session)
                        .header("MCP-Protocol-Version", "1999-01-01")
                        .post("/mcp"),
                400,
                -32600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.0", "2e0"})
    void wholeNumber_isOne_howeverItIsWritten(String limit) throws IOException {
        JsonNode found = answer("search_claims", Map.of("query", "chips", "limit", new BigDecimal(limit)));

        assertThat(found.at("/result/items")).hasSize(2);
    }

    private static void assertError(Response response, int status, int code) throws IOException {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/json");
        JsonNode error = MAPPER.readTree(response.asString());
        assertThat(error.at("/error/code").asInt()).as(response.asString()).isEqualTo(code);
        assertThat(error.path("jsonrpc").asText()).isEqualTo("2.0");
        assertThat(error.at("/error/message").asText()).isNotBlank();
        assertNoNull(error, "");
    }

    @Test
    void sessionThatIsNotThere_isAnErrorOfTheProtocol() throws IOException {
        assertError(message("tools/list", Map.of()).post("/mcp"), 400, -32001);
        assertError(
                message("tools/list", Map.of())
                        .header("Mcp-Session-Id", "no-such")
                        .post("/mcp"),
                404,
                -32001);
        assertError(given().header("Mcp-Session-Id", "no-such").delete("/mcp"), 404, -32001);
        assertError(
                given().contentType("application/json")
                        .accept("text/html")
                        .body(Map.of("jsonrpc", "2.0", "id", 1, "method", "initialize", "params", initialization()))
                        .post("/mcp"),
                400,
                -32000);
        assertError(given().get("/mcp"), 405, -32000);
    }

    @Test
    void found_haveTitlesInPlainText_andThePagesToQuote() throws IOException {
        JsonNode answer = answer("search_claims", Map.of("query", "chips", "limit", 5));

        assertThat(answer.toString()).doesNotContain("\"marked\"");
        for (JsonNode item : answer.at("/result/items")) {
            assertThat(item.at("/title").toString()).as(item.toString()).contains("chip");
            assertThat(item.path("page").asText())
                    .endsWith("/en" + item.path("self").asText().substring("/api/v1".length()));
            given().get(item.path("page").asText()).then().statusCode(200);
        }
    }

    /** The answer without what is added to that of the API. */
    private static JsonNode asTheApiSays(JsonNode node) {
        node.forEach(AssistantTest::asTheApiSays);
        if (node instanceof ObjectNode record && record.has("self") && record.has("page")) {
            record.remove("page");
        }
        return node;
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

        assertThat(asTheApiSays(answer.at("/claim")))
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

        assertThat(asTheApiSays(answer.at("/comparison")))
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
    void drafts_areNeverTold() throws IOException {
        String draft =
                "{\"claim\":\"%s\",\"title\":{\"en\":\"A secret quokka\"},\"text\":{\"en\":\"A secret quokka\"}}";
        for (String slug : List.of("secret-quokka", "musk-doubts-chip-count")) {
            RecordKey key = new RecordKey(RecordType.CLAIM, slug);
            workflow.draftAll(
                    Map.of(
                            key,
                            CanonicalForm.json(
                                    key,
                                    CanonicalForm.parse(
                                            withAssessments(key, String.format(Locale.ROOT, draft, slug))))),
                    new Person("anna", false),
                    "Wait for the keeper");
        }
        JsonNode unknown = call("get_claim", Map.of("slug", "secret-quokka"));
        assertThat(unknown.path("isError").asBoolean()).isTrue();
        assertThat(unknown.toString())
                .isEqualTo(call("get_claim", Map.of("slug", "secret-wombat"))
                        .toString()
                        .replace("wombat", "quokka"));
        for (JsonNode answer : List.of(
                call("get_claim", Map.of("slug", "musk-doubts-chip-count")),
                call("search_claims", Map.of("query", "quokka", "limit", 20)),
                call("check_sentence", Map.of("text", "A secret quokka", "limit", 20)))) {
            assertThat(answer.path("isError").asBoolean()).isFalse();
            assertThat(answer.toString()).doesNotContain("secret quokka", "secret-quokka", "keeper");
        }
    }

    /** What a draft keeps of what is published: verdicts are only ever added. */
    private String withAssessments(RecordKey key, String draft) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ObjectNode record = CanonicalForm.parse(draft);
            revisions.head(key).ifPresent(head -> {
                JsonNode published = CanonicalForm.parse(head.latest.content);
                for (String kept : List.of("assessments", "corrections", "evidence")) {
                    if (published.has(kept)) {
                        record.set(kept, published.get(kept));
                    }
                }
            });
            return record.toString();
        });
    }

    @Test
    void claimsAndComparisons_takeAtMostSoManyStatements_andFindingNone() throws IOException {
        for (String slug : List.of(
                "deepseek-chatbot-cost-5-6-million", "musk-doubts-chip-count", "deepseek-trained-r1-on-2000-chips")) {
            assertThat(statements("get_claim", Map.of("slug", slug))).as(slug).isLessThanOrEqualTo(10);
        }
        for (String slug : List.of("training-cost", "chip-count")) {
            assertThat(statements("compare", Map.of("slug", slug))).as(slug).isLessThanOrEqualTo(10);
        }
        assertThat(statements("search_claims", Map.of("query", "chips"))).isZero();
        assertThat(statements("check_sentence", Map.of("text", "Musk doubts the chips")))
                .isZero();
    }

    private long statements(String tool, Map<String, Object> arguments) throws IOException {
        String session = session();
        return Statements.fewest(sessions, () -> {
            JsonNode answer = ask(session, "tools/call", Map.of("name", tool, "arguments", arguments));
            assertThat(answer.at("/result/isError").asBoolean())
                    .as(answer.toString())
                    .isFalse();
        });
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
