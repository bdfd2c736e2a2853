package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages say of the shipped data what the API says, and stamp on nothing what is true of something else. */
@QuarkusTest
class ShownTrulyTest {

    @Test
    void comparisons_showTheDoubtsThatTheApiHas_andNoOthers() throws IOException {
        for (JsonNode comparison : comparisons()) {
            String slug = comparison.path("slug").asText();
            Set<String> told = new TreeSet<>();
            for (JsonNode position : comparison.path("positions")) {
                position.path("doubts")
                        .forEach(doubt -> told.add(doubt.path("by").path("slug").asText()));
                if (position.path("role").asText().equals("doubt")) {
                    told.add(position.path("claim").path("slug").asText());
                }
            }
            Set<String> shown = new TreeSet<>();
            page("/en/comparisons/" + slug)
                    .select(".doubt-claim > a:first-child")
                    .forEach(link -> shown.add(link.attr("href").substring("/en/claims/".length())));
            assertThat(shown).as(slug).isEqualTo(told);
        }
    }

    @Test
    void comparisons_rateAFigureByTheClaimThatStatesItOnly() throws IOException {
        int unrated = 0;
        for (JsonNode comparison : comparisons()) {
            String slug = comparison.path("slug").asText();
            Map<String, String> told = new TreeMap<>();
            for (JsonNode position : comparison.path("positions")) {
                if (!position.path("role").asText().equals("doubt")) {
                    JsonNode statedBy = position.path("statedBy");
                    String verdict = statedBy.isMissingNode()
                            ? ""
                            : statedBy.path("verdict").asText("none");
                    told.put(slug + "-" + position.path("key").asText(), verdict);
                    unrated += verdict.isEmpty() ? 1 : 0;
                }
            }
            Map<String, String> shown = new TreeMap<>();
            for (Element row : page("/en/comparisons/" + slug).select("li.row")) {
                shown.put(
                        row.id(),
                        row.select(".standing > p > .verdict").stream()
                                .map(verdict -> verdict.classNames().stream()
                                        .filter(name -> !name.equals("verdict"))
                                        .findFirst()
                                        .orElseThrow())
                                .findFirst()
                                .orElse(""));
            }
            assertThat(shown).as(slug).isEqualTo(told);
        }
        assertThat(unrated).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/comparisons/won-conversion-training-cost", "/ko/comparisons/won-conversion-openai"})
    void comparison_ofAConversion_saysWhichNumberIsOurs(String address) {
        Element ours = page(address).selectFirst("li.row.calculation");

        assertThat(ours).isNotNull();
        assertThat(ours.select(".by").text()).isIn("Our calculation", "우리 계산");
        assertThat(ours.select(".verdict")).isEmpty();
        String card =
                given().get(address + "/card").then().statusCode(200).extract().asString();
        Element there = Jsoup.parse(card).select("li").stream()
                .filter(row -> row.text().contains(ours.select("h3").text()))
                .findFirst()
                .orElseThrow();
        assertThat(there.select(".verdict")).isEmpty();
        assertThat(there.select(".badge.calculation")).hasSize(1);
    }

    private static Iterable<JsonNode> comparisons() throws IOException {
        String list = given().get("/api/v1/comparisons?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return new ObjectMapper().readTree(list).path("items");
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }
}
