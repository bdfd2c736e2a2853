package org.claimboard.share;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each contested question can be taken away: its numbers, and how they came about. */
@QuarkusTest
class ComparisonFilesTest {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void csv_hasARowForEachPosition_withTheNumbersOfTheApi(String language) throws IOException {
        for (JsonNode comparison : comparisons()) {
            String slug = comparison.path("slug").asText();
            List<CSVRecord> rows = csv("/" + language + "/comparisons/" + slug + ".csv");
            JsonNode positions = comparison.path("positions");

            assertThat(rows).as(slug).hasSize(positions.size());
            for (int i = 0; i < rows.size(); i++) {
                CSVRecord row = rows.get(i);
                JsonNode position = positions.path(i);
                assertThat(row.get("key")).isEqualTo(position.path("key").asText());
                assertThat(row.get("label_ko"))
                        .isEqualTo(position.at("/label/ko").asText());
                assertThat(row.get("verdict"))
                        .isEqualTo(position.at("/statedBy/verdict").asText());
                for (String number : List.of("value", "lower", "upper")) {
                    same(row.get(number), position.at("/normalised/" + number));
                    same(row.get("stated_" + number), position.at("/quantity/" + number));
                }
                assertThat(row.get("stated"))
                        .isEqualTo(position.at("/quantity/stated").asText());
                assertThat(row.get("rate_period"))
                        .isEqualTo(position.at("/normalised/rate/period").asText());
                assertThat(row.get("how").isEmpty())
                        .isEqualTo(position.path("how").isEmpty());
            }
        }
    }

    @Test
    void csv_ofAConversion_saysRateDaySourceAndSteps() throws IOException {
        CSVRecord row = csv("/en/comparisons/won-conversion-training-cost.csv").stream()
                .filter(each -> !each.get("rate").isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(row.get("rate")).isEqualTo("1452.7");
        assertThat(row.get("rate_period")).isEqualTo("2025-01-31");
        assertThat(row.get("rate_series")).isEqualTo("usd-krw-seoul-close");
        assertThat(row.get("rate_sources")).contains("won-close");
        assertThat(row.get("how")).contains(" USD × 1452.7 [usd-krw-seoul-close 2025-01-31]");
        assertThat(row.get("exact")).isEqualTo("true");
    }

    @Test
    void json_isWhatTheApiSays() throws IOException {
        for (JsonNode comparison : comparisons()) {
            String slug = comparison.path("slug").asText();
            assertThat(MAPPER.readTree(get("/ko/comparisons/" + slug + ".json").asString()))
                    .isEqualTo(comparison);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void file_isSentOnce_canBeAskedAbout_andLooksBack(String end) {
        String address = "/en/comparisons/training-cost." + end;
        Response answer = get(address);
        assertThat(answer.header("Content-Disposition")).contains("training-cost." + end);
        given().header("If-None-Match", answer.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
        given().head(address).then().statusCode(200);
        given().get(address + "?asOf=2001-01-01").then().statusCode(404);
        given().get("/en/comparisons/none-such." + end).then().statusCode(404);
        given().get("/en/comparisons/training-cost." + end + "x").then().statusCode(404);
    }

    @Test
    void csv_hasAByteOrderMark_whereItIsAskedFor() {
        String address = "/en/comparisons/training-cost.csv";
        assertThat(get(address + "?bom=1").asByteArray())
                .startsWith(0xEF, 0xBB, 0xBF)
                .endsWith(get(address).asByteArray());
        given().get(address + "?bom=yes").then().statusCode(400);
    }

    @Test
    void tables_haveEachColumnOnce() {
        for (Table<?> table : Tables.ALL) {
            List<String> names = table.columns().stream().map(Column::name).toList();
            assertThat(new HashSet<>(names))
                    .as(table.name())
                    .hasSize(names.size())
                    .containsAll(table.key());
        }
    }

    private static void same(String cell, JsonNode number) {
        if (number.isMissingNode()) {
            assertThat(cell).isEmpty();
        } else {
            assertThat(new BigDecimal(cell)).isEqualByComparingTo(number.decimalValue());
        }
    }

    private static Iterable<JsonNode> comparisons() throws IOException {
        return MAPPER.readTree(get("/api/v1/comparisons?limit=100").asString()).path("items");
    }

    private static List<CSVRecord> csv(String address) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(get(address).asString()))
                .getRecords();
    }

    private static Response get(String address) {
        Response answer = given().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer;
    }
}
