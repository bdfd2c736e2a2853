package org.claimboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimResourceTest {

    @Test
    void show_givesEverySection() {
        JsonNode claim = Lists.get("/api/v1/claims/deepseek-chatbot-cost-5-6-million");

        assertThat(Section.NAMES).allMatch(claim::has);
        assertThat(claim.at("/text/ko").asText()).isNotBlank();
        assertThat(claim.at("/text/en").asText()).isNotBlank();
        assertThat(claim.at("/appearances/0/selector/type").asText()).isEqualTo("TextQuoteSelector");
        assertThat(claim.at("/evidence/0/source/self").asText()).startsWith("/api/v1/sources/");
        assertThat(claim.at("/credibility/0/grade").asText()).matches("[A-F][1-6]");
        assertThat(claim.at("/assessment/reviewer").asText()).isEqualTo("Claimboard desk, proposed");
    }

    @Test
    void show_withFields_givesThoseOnly() {
        JsonNode claim = Lists.get("/api/v1/claims/musk-doubts-chip-count?fields=slug,relations");

        assertThat(claim.fieldNames()).toIterable().containsExactly("slug", "relations");
        assertThat(claim.path("relations")).isNotEmpty();
    }

    @Test
    void show_withSomeSections_saysOfThemTheSameAsWithAll() {
        List<String> some = List.of("origins", "credibility", "relations", "chains", "comparisons", "appearances");
        for (JsonNode head : Lists.get("/api/v1/claims?limit=100").path("items")) {
            String self = head.path("self").asText();
            JsonNode all = Lists.get(self);
            JsonNode shown = Lists.get(self + "?fields=" + String.join(",", some));
            assertThat(some).as(self).allSatisfy(name -> assertThat(shown.path(name))
                    .isEqualTo(all.path(name)));
        }
    }

    @Test
    void show_ofAClaimInDoubt_givesMusksDoubtAsOpenWithoutANumber() {
        JsonNode doubts =
                Lists.get("/api/v1/claims/deepseek-trained-r1-on-2000-chips").path("doubts");

        JsonNode musk = find(doubts, "/by/slug", "musk-doubts-chip-count");
        assertThat(musk.path("state").asText()).isEqualTo("open");
        assertThat(musk.path("ground").asText()).isNotBlank();
        JsonNode doubt = Lists.get(musk.at("/by/self").asText());
        assertThat(doubt.path("quantities")).isEmpty();
        assertThat(doubt.path("relations").findValuesAsText("type")).contains("disputes");
    }

    @Test
    void show_ofAWrongConversion_saysByHowMuch() {
        JsonNode check =
                Lists.get("/api/v1/claims/deepseek-chatbot-cost-5-6-million").at("/quantities/0/conversions/0/check");

        assertThat(check.path("off").asBoolean()).isTrue();
        assertThat(check.path("errorPercent").decimalValue()).isEqualByComparingTo(new BigDecimal("-7.8"));
        assertThat(check.at("/rate/used/0/rate").decimalValue()).isEqualByComparingTo(new BigDecimal("1452.7"));
        assertThat(check.at("/rate/used/0/sources")).isNotEmpty();
    }

    @Test
    void numbers_areWrittenWithoutExponent() {
        for (String path : List.of(
                "/api/v1/claims?limit=100&fields=quantities,evidence",
                "/api/v1/rates?limit=100",
                "/api/v1/comparisons?limit=100")) {
            assertThat(Lists.text(path)).doesNotContainPattern(":-?[0-9.]+[eE]").doesNotContain(":null");
        }
    }

    @Test
    void show_countsIndependentOrigins() {
        Lists.walk("/api/v1/claims?limit=100&fields=slug,origins").forEach(claim -> {
            JsonNode origins = claim.path("origins");
            assertThat(origins.path("independentOrigins").asInt())
                    .as(claim.path("slug").asText())
                    .isEqualTo(origins.path("origins").size());
        });
    }

    static JsonNode find(JsonNode list, String pointer, String value) {
        for (JsonNode item : list) {
            if (item.at(pointer).asText().equals(value)) {
                return item;
            }
        }
        throw new AssertionError("no " + value + " in " + list);
    }
}
