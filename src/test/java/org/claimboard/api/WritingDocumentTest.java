package org.claimboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.OnScratch;
import org.claimboard.account.Role;
import org.claimboard.account.Scope;
import org.claimboard.account.TestAccounts;
import org.claimboard.record.RecordType;
import org.junit.jupiter.api.Test;

/** What the OpenAPI document says of writing is what happens, with the examples in it. */
@QuarkusTest
@TestProfile(OnScratch.class)
class WritingDocumentTest {

    /** Each kind behind those that it refers to. */
    private static final List<RecordType> IN_ORDER = List.of(
            RecordType.TOPIC,
            RecordType.CLAIMANT,
            RecordType.SOURCE,
            RecordType.ARTICLE,
            RecordType.CLAIM,
            RecordType.COMPARISON,
            RecordType.CHAIN,
            RecordType.RATES);

    @Inject
    TestAccounts accounts;

    @Test
    void operations_thatTakeAToken_areDescribed() {
        JsonNode document = OpenApiDocumentTest.document();
        List<JsonNode> operations = new ArrayList<>();
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation.has("security")) {
                        operations.add(operation);
                    }
                }));

        assertThat(operations).hasSize(8 * 8 + 2 + 9);
        assertThat(operations.stream()
                        .map(operation -> operation.path("operationId").asText()))
                .doesNotHaveDuplicates();
        assertThat(operations).allSatisfy(operation -> {
            assertThat(operation.path("summary").asText()).isNotBlank();
            assertThat(operation.path("description").asText()).isNotBlank();
            assertThat(operation.path("responses").fieldNames())
                    .toIterable()
                    .contains("400", "401", "403", "406", "500");
            operation.path("parameters").forEach(parameter -> assertThat(
                            OpenApiDocumentTest.resolve(document, parameter)
                                    .path("description")
                                    .asText())
                    .isNotBlank());
        });
        assertThat(document.at("/components/securitySchemes/token/scheme").asText())
                .isEqualTo("bearer");
    }

    @Test
    void examples_fitTheirSchemas() {
        JsonNode document = OpenApiDocumentTest.closed(OpenApiDocumentTest.document());
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (!operation.has("security")) {
                        return;
                    }
                    String id = operation.path("operationId").asText();
                    validate(document, operation.at("/requestBody/content/application~1json"), id);
                    operation
                            .path("responses")
                            .forEach(answer -> validate(document, answer.at("/content/application~1json"), id));
                }));
    }

    private static void validate(JsonNode document, JsonNode content, String operation) {
        if (!content.isMissingNode()) {
            assertThat(content.has("example")).as(operation).isTrue();
            assertThat(OpenApiDocumentTest.compile(
                                    document, content.at("/schema/$ref").asText())
                            .validate(content.path("example")))
                    .as(operation)
                    .isEmpty();
        }
    }

    @Test
    void examples_goAllTheWayToReaders() throws Exception {
        JsonNode document = OpenApiDocumentTest.closed(OpenApiDocumentTest.document());
        Program editor = new Program(accounts.apiToken(Role.EDITOR, Scope.READ_DRAFTS, Scope.WRITE));
        Program reviewer = new Program(accounts.apiToken(Role.REVIEWER, Scope.READ_DRAFTS, Scope.WRITE));
        for (RecordType type : IN_ORDER) {
            String list = Links.list(type);
            JsonNode example = document.at(
                    "/paths/" + list.replace("/", "~1") + "/post/requestBody/content/application~1json/example");
            String record = list + "/" + example.path(type.word()).asText();

            JsonNode draft = answer(
                    document,
                    editor.request().contentType("application/json").body(example.toString()),
                    "POST",
                    list,
                    201,
                    "Draft");
            assertThat(draft.path("findings")).as(record).isEmpty();
            assertThat(draft.path("sound").asBoolean()).as(record).isTrue();
            assertThat(draft.path("record")).as(record).isEqualTo(example);
            answer(document, editor.request(), "GET", record + "/draft", 200, "Draft");
            answer(document, with(editor, 1), "POST", record + "/submission", 200, "Draft");
            answer(document, with(reviewer, 2), "POST", record + "/return", 200, "Draft");
            answer(document, with(editor, 3), "POST", record + "/submission", 200, "Draft");
            answer(document, with(reviewer, 4), "POST", record + "/publication", 200, "Publication");
            answer(
                    document,
                    with(editor, 5).contentType("application/json").body(example.toString()),
                    "PUT",
                    record + "/draft",
                    200,
                    "Draft");
            answer(document, with(editor, 6), "DELETE", record + "/draft", 200, "Draft");
            editor.request().get(record).then().statusCode(200);
        }
        JsonNode request = document.at("/paths/~1api~1v1~1imports/post/requestBody/content/application~1json/example");
        answer(
                document,
                editor.request().contentType("application/json").body(request.toString()),
                "POST",
                "/api/v1/imports",
                200,
                "Import");
        answer(document, editor.request(), "GET", "/api/v1/drafts", 200, null);
    }

    private static RequestSpecification with(Program program, int revision) {
        return program.request().header("If-Match", "\"r" + revision + "\"");
    }

    private static JsonNode answer(
            JsonNode document,
            RequestSpecification request,
            String method,
            String address,
            int status,
            @org.jspecify.annotations.Nullable String schema)
            throws Exception {
        Response response = request.request(method, address);
        assertThat(response.statusCode())
                .as("%s %s: %s", method, address, response.asString())
                .isEqualTo(status);
        JsonNode answer = Lists.MAPPER.readTree(response.asString());
        if (schema != null) {
            assertThat(OpenApiDocumentTest.compile(document, "#/components/schemas/" + schema)
                            .validate(answer))
                    .as("%s %s", method, address)
                    .isEmpty();
        }
        return answer;
    }
}
