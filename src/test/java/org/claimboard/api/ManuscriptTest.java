package org.claimboard.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.claimboard.matching.ReadyCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ManuscriptTest {

    private static final String TEXT = "딥시크는 챗봇을 560만 달러(약 75억 원)에 만들었다. 지지율은 20%에서 25%로 5% 올랐다.\n"
            + "“끔찍한 헤어스타일을 한 괴짜였고 1만 개의 칩 클러스터를 구축했다”라고 했다.";

    @Inject
    ReadyCheck ready;

    @BeforeEach
    void awaitIndex() throws InterruptedException {
        ready.await();
    }

    @Test
    void match_ofAManuscript_isItsRemarks_withSentencesAndPlaces() throws IOException {
        JsonNode answer = checked(Map.of("manuscript", TEXT, "day", "2025-01-31"));

        assertThat(answer.path("sentences").asInt()).isEqualTo(3);
        assertThat(answer.path("remarks")).isNotEmpty().allSatisfy(remark -> {
            JsonNode sentence = remark.path("sentence");
            assertThat(TEXT.substring(
                            remark.path("start").asInt(), remark.path("end").asInt()))
                    .contains(remark.path("stated").asText());
            assertThat(TEXT.substring(
                            sentence.path("start").asInt(), sentence.path("end").asInt()))
                    .isEqualTo(sentence.path("words").asText());
            assertThat(remark.path("reason").asText()).endsWith(".");
        });
        assertThat(answer.findValuesAsText("kind")).contains("repeats-claim", "conversion", "percent-for-points");
        JsonNode conversion = remark(answer, "conversion");
        assertThat(conversion.at("/rate/period").asText()).isEqualTo("2025-01-31");
        assertThat(conversion.at("/rate/used/0/sources")).isNotEmpty();
        assertThat(conversion.at("/reckoned/value").decimalValue()).isEqualByComparingTo("8135120000");
        assertThat(remark(answer, "repeats-claim").at("/claim/verdict").asText())
                .isNotEmpty();
    }

    /** As programs on Windows, word processors and old Macs send it. */
    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u000B", "\f", "\u0085", " \r\n\r\n"})
    void match_ofAManuscript_takesTheLineEndsOfAnyProgram(String end) throws IOException {
        String text = "Sales fell from 500 to 400, down 25 percent." + end + "The project cost 5.6 million dollars";
        JsonNode answer = checked(Map.of("manuscript", text));

        assertThat(answer.path("sentences").asInt()).isEqualTo(2);
        JsonNode change = remark(answer, "change");
        assertThat(text.substring(
                        change.path("start").asInt(), change.path("end").asInt()))
                .isEqualTo("25 percent");
    }

    @Test
    void match_ofAManuscript_withWhatIsNoCharacter_saysWhere() throws IOException {
        assertThat(refused("{\"manuscript\": \"a\\u0000b\"}")
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/manuscript");
        assertThat(refused("{\"manuscript\": \"a\\ud800b\"}")
                        .at("/errors/0/detail")
                        .asText())
                .contains("surrogate");
    }

    @Test
    void match_ofAManuscript_withoutADay_saysThatNoRateWasLookedUp() throws IOException {
        JsonNode answer = checked(Map.of("manuscript", TEXT));

        JsonNode unchecked = remark(answer, "conversion-unchecked");
        assertThat(unchecked.path("doubt").asBoolean()).isFalse();
        assertThat(unchecked.has("day")).isFalse();
        assertThat(unchecked.has("reckoned")).isFalse();
        assertThat(remark(checked(Map.of("manuscript", TEXT, "day", "1999-01-01")), "conversion-unchecked")
                        .path("day")
                        .asText())
                .isEqualTo("1999-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"manuscript\": \"\"} | /manuscript | not empty",
                "{\"manuscript\": 5} | /manuscript | must be a text",
                "{\"manuscript\": \"a\", \"day\": \"yesterday\"} | /day | 2025-01-31",
                "{\"manuscript\": \"a\", \"day\": 5} | /day | 2025-01-31",
                "{\"manuscript\": \"a\", \"text\": \"a\"} | /text | not known",
            })
    void match_ofAManuscriptThatIsNone_saysWhatIsWrong(String body, String pointer, String detail) throws IOException {
        JsonNode problem = refused(body);
        assertThat(problem.at("/errors/0/pointer").asText()).isEqualTo(pointer);
        assertThat(problem.at("/errors/0/detail").asText()).contains(detail);
    }

    @Test
    void match_ofTooMuch_namesTheLimit() throws IOException {
        String tooLong = Lists.MAPPER.writeValueAsString(Map.of("manuscript", "a".repeat(20_001)));
        assertThat(refused(tooLong).at("/errors/0/detail").asText()).contains("20,000 characters");
        String many = Lists.MAPPER.writeValueAsString(Map.of("manuscript", "A line.\n".repeat(301)));
        assertThat(refused(many).at("/errors/0/detail").asText()).contains("300 sentences");
    }

    private static JsonNode remark(JsonNode answer, String kind) {
        for (JsonNode remark : answer.path("remarks")) {
            if (remark.path("kind").asText().equals(kind)) {
                return remark;
            }
        }
        throw new AssertionError("no " + kind + " in " + answer.toPrettyString());
    }

    private static JsonNode refused(String body) throws IOException {
        Response answer = given().contentType("application/json").body(body).post("/api/v1/matches");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        return Lists.MAPPER.readTree(answer.asByteArray());
    }

    private static JsonNode checked(Map<String, String> question) throws IOException {
        Response answer = given().contentType("application/json")
                .body(Lists.MAPPER.writeValueAsString(question))
                .post("/api/v1/matches");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Lists.MAPPER.readTree(answer.asByteArray());
    }
}
