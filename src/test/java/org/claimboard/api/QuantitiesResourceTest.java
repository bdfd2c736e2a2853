package org.claimboard.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class QuantitiesResourceTest {

    @Test
    void read_ofAText_saysNumberUnitNamesAndPlace() {
        String text = "😀 비용은 약 560만 달러다";
        JsonNode quantity = read(Map.of("text", text)).at("/quantities/0");

        assertThat(quantity.path("value").decimalValue()).isEqualByComparingTo("5600000");
        assertThat(quantity.path("unit").asText()).isEqualTo("USD");
        assertThat(quantity.at("/unitName/ko").asText()).isEqualTo("달러");
        assertThat(quantity.path("qualifier").asText()).isEqualTo("about");
        assertThat(quantity.path("kind").asText()).isEqualTo("level");
        assertThat(text.substring(
                        quantity.path("start").asInt(), quantity.path("end").asInt()))
                .isEqualTo(quantity.path("words").asText())
                .isEqualTo("약 560만 달러");
    }

    @Test
    void read_ofLargeNumbers_writesNoExponent() {
        String answer = post(Map.of("text", "경제 규모는 2경 원, 오차는 0.0000001%다")).asString();

        assertThat(answer).contains("20000000000000000").contains("0.0000001").doesNotContain("E1", "E-");
    }

    @Test
    void read_ofManyTexts_answersInTheirOrder() {
        JsonNode answer = read(Map.of("texts", List.of("5 million dollars", "none", "between 5 and 6 million won")));

        assertThat(answer.at("/answers/0/quantities/0/unit").asText()).isEqualTo("USD");
        assertThat(answer.at("/answers/1/quantities").isEmpty()).isTrue();
        assertThat(answer.at("/answers/2/quantities/0/lower").decimalValue()).isEqualByComparingTo("5000000");
        assertThat(answer.at("/answers/2/quantities/0/upper").decimalValue()).isEqualByComparingTo("6000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | ''",
                "{\"text\": 5} | /text",
                "{\"text\": \" \"} | /text",
                "{\"texts\": []} | /texts",
                "{\"texts\": [\"a\", null]} | /texts/1",
                "{\"text\": \"a\", \"texts\": [\"a\"]} | ''",
                "{\"text\": \"a\", \"language\": \"fr\"} | /language",
                "{\"text\": \"a\", \"limit\": 3} | /limit",
            })
    void read_ofWhatIsNotInTheFormat_saysWhere(String body, String pointer) {
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/quantities")
                .then()
                .statusCode(422)
                .contentType(Problem.MEDIA_TYPE)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void read_ofTooMuch_isRefused() {
        post(Map.of("text", "5 ".repeat(50_001))).then().statusCode(422).body("errors[0].pointer", equalTo("/text"));
        post(Map.of("texts", List.of("5 ".repeat(30_000), "6 ".repeat(30_000))))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/texts"));
    }

    @Test
    void document_describesBothForms_withValidExamples() {
        JsonNode document = OpenApiDocumentTest.closed(OpenApiDocumentTest.document());
        JsonNode operation = document.path("paths").path("/api/v1/quantities").path("post");
        assertThat(operation.has("security")).isFalse();
        assertThat(operation.path("responses").fieldNames())
                .toIterable()
                .contains("200", "400", "406", "413", "415", "422", "429", "500");
        JsonNode asked = operation.at("/requestBody/content/application~1json/examples");
        JsonNode answered = operation.at("/responses/200/content/application~1json/examples");
        OpenApiDocumentTest.check(document, "QuantitiesRequest", asked.at("/one/value"));
        OpenApiDocumentTest.check(document, "QuantitiesBatchRequest", asked.at("/many/value"));
        OpenApiDocumentTest.check(document, "QuantitiesAnswer", read(asked.at("/one/value")));
        OpenApiDocumentTest.check(document, "QuantitiesBatchAnswer", read(asked.at("/many/value")));
        assertThat(read(asked.at("/one/value"))).isEqualTo(answered.at("/one/value"));
        assertThat(read(asked.at("/many/value"))).isEqualTo(answered.at("/many/value"));
    }

    /** {@code mvn test -Dtest=QuantitiesResourceTest -Dclaimboard.examples=write} writes the examples anew. */
    @Test
    @EnabledIfSystemProperty(named = "claimboard.examples", matches = "write")
    void examples_areWritten() throws IOException {
        Path folder = Path.of("src/main/resources/org/claimboard/api/examples");
        for (String name : List.of("quantities", "quantitiesMany")) {
            JsonNode request =
                    Lists.MAPPER.readTree(folder.resolve(name + "-request.json").toFile());
            Files.writeString(folder.resolve(name + ".json"), read(request).toPrettyString() + "\n");
        }
    }

    private static JsonNode read(Object question) {
        Response answer = post(question);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        try {
            return Lists.MAPPER.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response post(Object question) {
        try {
            return given().contentType("application/json")
                    .body(Lists.MAPPER.writeValueAsString(question))
                    .post("/api/v1/quantities");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
