package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A newsroom that gives no grades says what it found in one sentence, to readers and to machines. */
@QuarkusTest
@TestProfile(NoGradesTest.Conclusions.class)
class NoGradesTest {

    /** No grades. */
    public static class Conclusions implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("claimboard.verdict-scale", "src/test/resources/verdicts/no-grades.yaml");
        }
    }

    private static final String CLAIM = "/claims/deepseek-chatbot-cost-5-6-million";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/claims",
                CLAIM,
                "/articles/deepseek-openai",
                "/articles/deepseek-openai/check",
                "/search?q=AI"
            })
    void pages_sayThatItWasChecked_andNotHow(String path) {
        Document page = page("/en" + path);
        assertThat(page.body().hasClass("unrated")).isTrue();
        assertThat(page.select(".verdict .word").eachText())
                .isNotEmpty()
                .allMatch(word -> word.matches("Checked|No verdict"));
        assertThat(page.select(".verdict .mark")).isEmpty();
    }

    @Test
    void claim_hasItsConclusion_onThePageAndForMachines() throws IOException {
        JsonNode claim =
                new ObjectMapper().readTree(given().get("/api/v1" + CLAIM).asString());
        String conclusion =
                claim.path("assessment").path("conclusion").path("en").asText();
        assertThat(conclusion).isNotEmpty();
        assertThat(page("/en" + CLAIM).text()).contains(conclusion);
        JsonNode rating = new ObjectMapper()
                .readTree(given().get("/api/v1" + CLAIM + "/claimreview").asString())
                .path("reviewRating");
        assertThat(rating.path("alternateName").asText()).isEqualTo(conclusion);
        assertThat(rating.has("ratingValue")).isFalse();
        assertThat(rating.has("bestRating")).isFalse();
    }

    @Test
    void method_saysSo() {
        assertThat(page("/en/method").select("#verdicts").text())
                .contains("gives no grades")
                .doesNotContain("Refuted");
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }
}
