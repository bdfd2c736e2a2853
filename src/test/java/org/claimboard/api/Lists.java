package org.claimboard.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads answers of the API. */
final class Lists {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Lists() {}

    /** Every list there is. */
    static Stream<String> all() {
        return Stream.of(
                        "articles",
                        "claims",
                        "sources",
                        "comparisons",
                        "claimants",
                        "relations",
                        "chains",
                        "topics",
                        "rates")
                .map(name -> "/api/v1/" + name);
    }

    static String text(String path) {
        return given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(matchesPattern("application/(ld\\+)?json.*"))
                .extract()
                .asString();
    }

    static JsonNode get(String path) {
        try {
            return MAPPER.readTree(text(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All items, page by page to the end. */
    static List<JsonNode> walk(String path) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page = get(path);
        page.path("items").forEach(items::add);
        while (page.has("next")) {
            page = get(page.path("next").asText());
            page.path("items").forEach(items::add);
        }
        return items;
    }

    static List<String> slugs(Iterable<JsonNode> items) {
        List<String> slugs = new ArrayList<>();
        items.forEach(item -> slugs.add(item.path("slug").asText()));
        return slugs;
    }
}
