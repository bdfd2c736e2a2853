package org.claimboard.hostile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.hostile.HostileTexts.Bundle;

/** What a program is answered: always JSON, and said to be nothing else. */
final class Answers {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String token;

    Answers(String token) {
        this.token = token;
    }

    /** Every string of an answer. */
    Set<String> strings(String address) {
        Set<String> found = new LinkedHashSet<>();
        collect(json(request().get("/api/v1/" + address), "application/json", 200), found);
        return found;
    }

    /** Texts where none belong are refused, as values, as names, and as the names of files. */
    void refuse(Bundle bundle) {
        String text = bundle.line();
        problem(request().queryParam("verdict", text).get("/api/v1/claims"));
        problem(request().queryParam(text, text).get("/api/v1/claims"));
        for (String kind : HostileRecords.KINDS) {
            problem(post(kind, Map.of(text, text)));
            problem(post(kind, Map.of(kind.substring(0, kind.length() - 1), text, "language", text)));
        }
        problem(post("imports", Map.of("files", Map.of(text + ".yaml", "claim: " + text))));
        problem(post("imports", Map.of(text, text)));
    }

    /** An address as which a claimant is known elsewhere. */
    void refuseLink(String link) {
        problem(post(
                "claimants",
                Map.of(
                        "claimant",
                        "zz-linked",
                        "kind",
                        "person",
                        "names",
                        Map.of("en", "Linked"),
                        "sameAs",
                        List.of(link))));
    }

    private RequestSpecification request() {
        return given().header("Authorization", "Bearer " + token);
    }

    private Response post(String list, Map<String, ?> document) {
        return request()
                .contentType("application/json; charset=UTF-8")
                .body(document)
                .post("/api/v1/" + list);
    }

    private static void problem(Response answer) {
        assertThat(answer.statusCode()).isIn(400, 404, 422);
        json(answer, "application/problem+json", answer.statusCode());
    }

    private static JsonNode json(Response answer, String type, int status) {
        String body = answer.asString();
        assertThat(answer.statusCode()).as(body).isEqualTo(status);
        assertThat(answer.contentType()).startsWith(type);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }

    private static void collect(JsonNode node, Set<String> found) {
        if (node.isTextual()) {
            found.add(node.asText());
        }
        node.forEach(child -> collect(child, found));
    }
}
