package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import org.claimboard.Newsroom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A newsroom with four grades of its own sees them wherever ours would stand. */
@QuarkusTest
@TestProfile(Newsroom.class)
class OwnScaleTest {

    private static final String OURS = "Supported|Mostly supported|Contested|Misleading|Refuted|Unverifiable";

    @ParameterizedTest
    @CsvSource({"en, True, Half true, False, Unproven", "ko, 참, 절반의 참, 거짓, 미확인", "ja, 真, 半分だけ真, 偽, 未確認"})
    void list_hasTheFour_toChooseAndCounted(String language, String first, String second, String third, String fourth) {
        Document page = page("/" + language + "/claims");
        assertThat(page.select("form.filters [name=verdict]:not([value=none]) + .verdict .word")
                        .eachText())
                .containsExactly(first, second, third, fourth);
        assertThat(page("/" + language + "/articles/deepseek-openai/check")
                        .select(".tally .word")
                        .eachText())
                .contains(first, fourth)
                .doesNotHaveDuplicates();
        assertThat(page.select(".verdict .mark.own").eachText()).contains("◎", "△");
    }

    /** One grade stands for two of ours: whoever filters by it finds both. */
    @Test
    void filter_findsAllThatTheGradeStandsFor() throws IOException {
        int supported = count("supported") + count("mostly-supported");
        assertThat(count("mostly-supported")).isPositive();
        Document page = page("/en/claims?verdict=mostly-supported");
        assertThat(page.text()).contains(supported + " claims");
        page.select("form").remove();
        assertThat(page.select(".verdict .word").eachText()).containsOnly("True");
    }

    @Test
    void pages_haveNoWordOfOurs() throws IOException {
        for (String path : List.of(
                "/en/",
                "/en/claims",
                "/en/articles/deepseek-openai",
                "/en/articles/deepseek-openai/check",
                "/en/method",
                "/en/search?q=DeepSeek",
                "/en" + refuted(),
                "/en" + refuted() + ".txt",
                "/en/changes",
                "/en/changes.atom",
                "/en/changes.json",
                "/en/corrections",
                "/llms.txt")) {
            assertThat(given().get(path).asString())
                    .as(path)
                    .doesNotContainPattern("(?:>|: |“)(?:" + OURS + ")(?:<|:|\\.|$|”)");
        }
        assertThat(given().get("/en" + refuted() + ".txt").asString()).contains("False");
        assertThat(given().get("/en/changes.atom").asString()).contains("False", "Half true");
    }

    @Test
    void machines_areToldTheNewsroomsWordAndNumber() throws IOException {
        String markup = given().get("/api/v1" + refuted() + "/claimreview").asString();
        JsonNode rating = new ObjectMapper().readTree(markup).path("reviewRating");
        assertThat(rating.path("alternateName").asText()).isEqualTo("False");
        assertThat(rating.path("ratingValue").asInt()).isEqualTo(1);
        assertThat(rating.path("worstRating").asInt()).isEqualTo(1);
        assertThat(rating.path("bestRating").asInt()).isEqualTo(4);
        assertThat(given().get("/v1alpha1/claims:search?query=DeepSeek&languageCode=ko")
                        .asString())
                .containsPattern("\"textualRating\" ?: ?\"(?:참|절반의 참|거짓|미확인)\"");
        assertThat(first("refuted").path("assessment").path("verdict").asText())
                .as("ours, for comparison")
                .isEqualTo("refuted");
        assertThat(first("refuted")
                        .path("assessment")
                        .path("verdictName")
                        .path("ja")
                        .asText())
                .isEqualTo("偽");
    }

    @Test
    void method_explainsTheFour() {
        Document page = page("/en/method");
        assertThat(page.select("#verdicts dl.scale").get(0).select(".word").eachText())
                .containsExactly("True", "Half true", "False", "Unproven");
        assertThat(page.select("#verdicts").text())
                .contains("4/4", "a number from 1 to 4")
                .doesNotContain("1 (refuted) to 5");
    }

    @Test
    void search_countsEachGradeOnce() {
        Document page = page("/en/search?q=DeepSeek");
        List<String> named = page.select(".facets a, .facet a").eachText().stream()
                .filter(label -> label.startsWith("True") || label.startsWith("Unproven"))
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(named.stream().map(label -> label.replaceAll("[\\d ]+$", "")))
                .doesNotHaveDuplicates();
    }

    private static String refuted() throws IOException {
        return "/claims/" + first("refuted").path("slug").asText();
    }

    private static JsonNode first(String verdict) throws IOException {
        return claims(verdict).get(0);
    }

    private static int count(String verdict) throws IOException {
        return claims(verdict).size();
    }

    private static JsonNode claims(String verdict) throws IOException {
        return new ObjectMapper()
                .readTree(given().get("/api/v1/claims?limit=100&verdict=" + verdict)
                        .asString())
                .path("items");
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }
}
