package org.claimboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComparisonResourceTest {

    @Test
    void list_startsWithTheFirstQuestion() {
        assertThat(Lists.slugs(Lists.get("/api/v1/comparisons").path("items")))
                .startsWith("training-cost", "chip-count");
    }

    @Test
    void show_ofTrainingCost_setsTheSumsSideBySide_withTheScopeWarning() {
        JsonNode comparison = Lists.get("/api/v1/comparisons/training-cost");

        JsonNode chatbot = position(comparison, "chatbot");
        assertThat(chatbot.at("/normalised/value").decimalValue()).isEqualByComparingTo(new BigDecimal("5600000"));
        JsonNode contrast = ClaimResourceTest.find(chatbot.path("notComparable"), "/position", "chatgpt");
        assertThat(contrast.path("differences")).isNotEmpty();
        JsonNode suggested = comparison.at("/suggested/0");
        assertThat(suggested.at("/ratio/rounded/value").decimalValue()).isEqualByComparingTo(new BigDecimal("893"));
        assertThat(suggested.path("notComparable")).isNotEmpty();
        assertThat(comparison.at("/fair/0/ratio/value").isNumber()).isTrue();
    }

    @Test
    void show_answersTheQuestion_inBothLanguages() {
        Lists.get("/api/v1/comparisons").path("items").forEach(comparison -> {
            assertThat(comparison.at("/finding/en").asText())
                    .as(comparison.path("slug").asText())
                    .isNotEmpty();
            assertThat(comparison.at("/finding/ko").asText())
                    .as(comparison.path("slug").asText())
                    .isNotEmpty();
        });
    }

    @Test
    void show_ofTrainingCost_keepsMunstersDoubtBesideWhatItDoubts() {
        JsonNode comparison = Lists.get("/api/v1/comparisons/training-cost");

        JsonNode munster = position(comparison, "munster");
        assertThat(munster.path("role").asText()).isEqualTo("doubt");
        assertThat(munster.has("quantity")).isFalse();
        assertThat(munster.at("/normalised/gap/reason").asText()).isEqualTo("no-quantity");
        assertThat(munster.at("/disputes/0").asText()).isEqualTo("deepseek-chatbot-cost-5-6-million");
        JsonNode chatbot = position(comparison, "chatbot");
        assertThat(chatbot.path("doubtedBy").toString()).contains("munster");
        JsonNode doubt = ClaimResourceTest.find(chatbot.path("doubts"), "/by/slug", "munster-doubts-finances");
        assertThat(doubt.path("state").asText()).isEqualTo("open");
    }

    @Test
    void show_ofAFigureThatASourceGives_carriesNoDoubtsAboutTheClaimBesideIt() {
        JsonNode comparison = Lists.get("/api/v1/comparisons/training-cost");

        assertThat(position(comparison, "gpt-4").path("doubts")).isEmpty();
        assertThat(position(comparison, "chatgpt").path("doubts")).isNotEmpty();
    }

    @Test
    void show_ofChipCount_keepsMusksDoubtBesideTheChips() {
        JsonNode musk = position(Lists.get("/api/v1/comparisons/chip-count"), "musk");

        assertThat(musk.path("role").asText()).isEqualTo("doubt");
        assertThat(musk.has("quantity")).isFalse();
    }

    @Test
    void show_withARate_namesItsSource() {
        JsonNode rate = position(Lists.get("/api/v1/comparisons/won-conversion-training-cost"), "seoul-close")
                .at("/normalised/rate");

        assertThat(rate.path("period").asText()).isEqualTo("2025-01-31");
        assertThat(rate.at("/used/0/sources")).isNotEmpty();
        assertThat(Lists.get(rate.at("/used/0/self").asText()).path("base").asText())
                .isEqualTo("USD");
    }

    private static JsonNode position(JsonNode comparison, String key) {
        return ClaimResourceTest.find(comparison.path("positions"), "/key", key);
    }
}
