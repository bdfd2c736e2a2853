package org.claimboard.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.Statements;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchResourceTest {

    @Inject
    SessionFactory sessions;

    @Test
    void search_forANumber_findsItInEitherLanguageAndMarksIt() {
        JsonNode found = search("5.6 million dollars");

        JsonNode claim = found.path("items").findParents("slug").stream()
                .filter(item -> item.path("slug").asText().equals("deepseek-chatbot-cost-5-6-million"))
                .findFirst()
                .orElseThrow();
        assertThat(claim.at("/title/ko").findParents("marked").stream()
                        .filter(stretch -> stretch.path("marked").asBoolean())
                        .map(stretch -> stretch.path("text").asText()))
                .containsExactly("560만 달러");
        assertThat(claim.path("claimant").path("slug").asText()).isEqualTo("deepseek");
    }

    @Test
    void search_countsFacets_andNarrowsToThem() {
        JsonNode all = search("딥시크");
        long misleading = all.at("/facets/verdict").findParents("value").stream()
                .filter(value -> value.path("value").asText().equals("misleading"))
                .findFirst()
                .orElseThrow()
                .path("count")
                .asLong();
        JsonNode narrowed = Lists.get("/api/v1/search?q=%EB%94%A5%EC%8B%9C%ED%81%AC&verdict=misleading&limit=100");

        assertThat(narrowed.path("total").asLong()).isEqualTo(misleading).isPositive();
        assertThat(narrowed.path("items").findValuesAsText("verdict")).containsOnly("misleading");
    }

    @Test
    void pages_ofAnyLength_areTheOneLongList() {
        List<String> whole = selves(Lists.get("/api/v1/search?q=deepseek&limit=100"));
        List<String> paged = new ArrayList<>();
        String next = "/api/v1/search?q=deepseek&limit=7";
        while (!next.isEmpty()) {
            JsonNode page = Lists.get(next);
            paged.addAll(selves(page));
            next = page.path("next").asText();
        }

        assertThat(whole).hasSizeGreaterThan(40).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void search_ofThePast_saysThatItIsAboutNow() {
        String detail = given().get("/api/v1/search?q=chips&asOf=2026-01-01")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .extract()
                .path("errors[0].detail");
        assertThat(detail).contains("search is about what is published now");
    }

    @Test
    void cursor_ofAnotherSearch_isRefused() {
        String next =
                Lists.get("/api/v1/search?q=deepseek&limit=7").path("next").asText();
        given().urlEncodingEnabled(false)
                .get(next.replace("q=deepseek", "q=openai"))
                .then()
                .statusCode(400);
    }

    @Test
    void search_asksNoDatabase() {
        search("딥시크");
        assertThat(Statements.fewest(sessions, () -> search("챗봇 제작비"))).isZero();
    }

    @Test
    void search_thatIsRepeated_isNotModified() {
        String tag = given().get("/api/v1/search?q=chips").getHeader("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/search?q=chips")
                .then()
                .statusCode(304);
    }

    private static JsonNode search(String words) {
        return Lists.get("/api/v1/search?limit=20&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private static List<String> selves(JsonNode page) {
        List<String> selves = new ArrayList<>();
        page.path("items").forEach(item -> selves.add(item.path("self").asText()));
        return selves;
    }
}
