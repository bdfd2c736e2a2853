package org.claimboard.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimboard.Statements;
import org.claimboard.matching.ReadyCheck;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class MatchResourceTest {

    @Inject
    ReadyCheck ready;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void awaitIndex() throws InterruptedException {
        ready.await();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DeepSeek made its chatbot for 5.6 million dollars | deepseek-chatbot-cost-5-6-million | same-claim",
                "딥시크는 챗봇을 560만 달러에 만들었다 | deepseek-chatbot-cost-5-6-million | same-claim",
                "DeepSeek made its chatbot for 9.1 million dollars | deepseek-chatbot-cost-5-6-million | different-number",
                "딥시크는 챗봇을 910만 달러에 만들었다 | deepseek-chatbot-cost-5-6-million | different-number",
            })
    void match_ofACheckedSentence_isItsClaim(String sentence, String slug, String flag) {
        JsonNode answer = match(Map.of("text", sentence));

        assertThat(answer.path("checked").asBoolean()).isTrue();
        assertThat(answer.path("answer").asText()).isEqualTo("checked");
        JsonNode first = answer.path("matches").path(0);
        assertThat(first.path("answer").asText()).isEqualTo("checked");
        assertThat(first.path("slug").asText()).isEqualTo(slug);
        assertThat(first.path("flag").asText()).isEqualTo(flag);
        assertThat(first.path("verdict").asText())
                .isEqualTo(Lists.get("/api/v1/claims/" + slug)
                        .at("/assessment/verdict")
                        .asText());
        assertThat(first.path("title").fieldNames()).toIterable().contains("ko", "en");
        assertThat(first.at("/why/words")).isNotEmpty();
        assertThat(first.at(flag.equals("same-claim") ? "/why/quantities" : "/why/otherQuantities"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DeepSeek's chatbot did not cost only $5.6 million | opposite",
                "딥시크의 챗봇 제작 비용은 560만 달러가 아니다 | opposite",
                "Mistral's chatbot cost only $5.6 million | other-subject",
                "퍼플렉시티의 챗봇은 제작 비용이 560만 달러에 불과하다 | other-subject",
                "High-Flyer managed assets of 100 billion yuan in 2023 | other-year",
                "Half of DeepSeek's researchers are graduates of Chinese universities | other-strength",
                "Elon Musk believes DeepSeek's figures about its chips | opposite",
            })
    void match_ofWhatIsNotTheSame_saysWhy(String sentence, String flag) {
        JsonNode answer = match(Map.of("text", sentence));

        assertThat(answer.path("checked").asBoolean()).isFalse();
        assertThat(answer.path("answer").asText()).isEqualTo("not-found");
        JsonNode first = answer.path("matches").path(0);
        assertThat(first.path("flag").asText()).isEqualTo(flag);
        assertThat(first.at("/why/against")).isNotEmpty();
        assertThat(given().queryParam("text", sentence).get("/en/check").asString())
                .contains(first.at("/why/against/0").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2021 it was 12 degrees",
                "The harbour of Busan froze over in winter",
                "부산 항구가 겨울에 얼어붙었다",
                "?",
                "🙂",
                "<b>"
            })
    void match_ofWhatNobodyChecked_isNotChecked(String sentence) {
        JsonNode answer = match(Map.of("text", sentence));

        assertThat(answer.path("checked").asBoolean()).isFalse();
        assertThat(answer.path("matches").findValuesAsText("flag")).allMatch("related"::equals);
    }

    /** The claim says he; its evidence says who. */
    @Test
    void match_ofASentenceWithTheName_thatTheClaimHasAPronounFor_isThatOfTheClaim() {
        JsonNode same = match(Map.of("text", "Liang Wenfeng founded the hedge fund High-Flyer in 2015"));
        assertThat(same.at("/matches/0/slug").asText()).isEqualTo("high-flyer-founded-2015");
        assertThat(same.at("/matches/0/flag").asText()).isEqualTo("same-claim");

        JsonNode other = match(Map.of("text", "Sam Altman founded the hedge fund High-Flyer in 2015"));
        assertThat(other.path("checked").asBoolean()).isFalse();
    }

    /** A counter is no word that tells two texts apart, and a bound is one. */
    @Test
    void match_ofASentenceWithACounter_isThatOfTheClaim_andWithABoundAnotherNumber() {
        JsonNode counted = match(Map.of("text", "서방의 주요 AI 모델에는 고급 칩 1만6000개 정도가 쓰인다고 한다"));
        assertThat(counted.at("/matches/0/flag").asText()).isEqualTo("same-claim");

        JsonNode beyond = match(Map.of("text", "딥시크의 챗봇 제작 비용은 560만 달러를 훨씬 넘는다"));
        assertThat(beyond.at("/matches/0/flag").asText()).isEqualTo("different-number");
    }

    @Test
    void match_ofASentence_thatAProgramBroke_isThatOfTheSentence() {
        String sentence = "DeepSeek's chatbot cost 5.6 million dollars to build";
        JsonNode whole = match(Map.of("text", sentence));
        JsonNode broken = match(Map.of("text", sentence.replace(" million", "\r\nmillion")));

        assertThat(whole.path("matches")).isNotEmpty();
        assertThat(broken.path("matches").findValuesAsText("flag"))
                .isEqualTo(whole.path("matches").findValuesAsText("flag"));
    }

    @Test
    void match_ofMany_answersInTheirOrder() {
        String first = "딥시크는 챗봇을 560만 달러에 만들었다";
        String second = "Musk doubts how many chips DeepSeek says it used";
        JsonNode answers = match(Map.of("texts", List.of(first, second), "limit", 3));

        assertThat(answers.path("answers")).hasSize(2);
        assertThat(answers.at("/answers/0")).isEqualTo(match(Map.of("text", first, "limit", 3)));
        assertThat(answers.at("/answers/1")).isEqualTo(match(Map.of("text", second, "limit", 3)));
    }

    @Test
    void matches_areAsManyAsAskedFor_andTheBestFirst() {
        JsonNode matches = match(Map.of("text", "DeepSeek chips", "limit", 7)).path("matches");

        List<Double> scores = Stream.of(0, 1, 2, 3, 4, 5, 6)
                .map(place -> matches.path(place).path("score").asDouble())
                .toList();
        assertThat(matches).hasSize(7);
        assertThat(scores).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(scores).allMatch(score -> score >= 0 && score <= 1);
    }

    @Test
    void match_asksNoDatabase() {
        match(Map.of("text", "chips"));
        assertThat(Statements.fewest(sessions, () -> match(Map.of("text", "딥시크 챗봇 제작비"))))
                .isZero();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "\u202e\u0000".replace("\u0000", "\\u0009") + "' OR 1=1 --",
                "\" AND * OR (~^:[ TO ]",
                "9".repeat(3000),
                "a ".repeat(1999),
                "칩".repeat(4000),
                "1e999999999 달러",
                "%_\\\\ ${jndi:x} {{7*7}}",
                "\u0300".repeat(2000),
                "—" + " ".repeat(3000) + "(@a)",
                "#".repeat(4000),
                "🙂".repeat(2000),
                "1,".repeat(2000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void match_ofAnything_isAnswered(String sentence) {
        assertThat(match(Map.of("text", sentence)).path("matches").isArray()).isTrue();
        match(Map.of("text", sentence, "language", "ko"));
        match(Map.of("text", sentence, "language", "en-GB"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | ''",
                "{\"text\": \"a\", \"texts\": [\"a\"]} | ''",
                "{\"text\": \"\"} | /text",
                "{\"text\": \" \"} | /text",
                "{\"text\": 5} | /text",
                "{\"text\": null} | /text",
                "{\"text\": [\"a\"]} | /text",
                "{\"text\": \"\\u0000\"} | /text",
                "{\"text\": \"\\ud800\"} | /text",
                "{\"texts\": []} | /texts",
                "{\"texts\": \"a\"} | /texts",
                "{\"texts\": [\"a\", 5]} | /texts/1",
                "{\"text\": \"a\", \"limit\": 0} | /limit",
                "{\"text\": \"a\", \"limit\": 101} | /limit",
                "{\"text\": \"a\", \"limit\": 1.5} | /limit",
                "{\"text\": \"a\", \"limit\": \"5\"} | /limit",
                "{\"text\": \"a\", \"limit\": 99999999999} | /limit",
                "{\"text\": \"a\", \"language\": \"ja\"} | /language",
                "{\"text\": \"a\", \"language\": \"!\"} | /language",
                "{\"text\": \"a\", \"language\": 5} | /language",
                "{\"text\": \"a\", \"size\": 5} | /size",
            })
    void match_ofWhatIsNotInTheFormat_saysWhere(String body, String pointer) {
        post(body)
                .then()
                .statusCode(422)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:claimboard:problem:not-in-format"))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void match_ofMoreThanIsTaken_isRefused() {
        String longest = "a".repeat(4000);
        post("{\"text\": \"" + longest + "\"}").then().statusCode(200);
        post("{\"text\": \"" + longest + "a\"}").then().statusCode(422);
        post("{\"texts\": [" + "\"a\",".repeat(50) + "\"a\"]}").then().statusCode(422);
        post("{\"texts\": [" + ("\"" + longest + "\",").repeat(10) + "\"a\"]}")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/texts"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | 400", "[] | 400", "null | 400", "{ | 400", "{\"text\": \"a\", \"text\": \"b\"} | 400"})
    void match_ofWhatIsNoJsonObject_isABadRequest(String body, int status) {
        post(body).then().statusCode(status).contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void match_withParametersOrAnotherMediaType_isRefused() {
        given().contentType("application/json")
                .body("{\"text\": \"a\"}")
                .post("/api/v1/matches?limit=5")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("limit"));
        given().contentType("text/plain")
                .body("a")
                .post("/api/v1/matches")
                .then()
                .statusCode(415);
        given().get("/api/v1/matches").then().statusCode(405).header("Allow", "OPTIONS, POST");
    }

    @Test
    void document_describesBothForms_withValidExamples() {
        JsonNode document = OpenApiDocumentTest.closed(OpenApiDocumentTest.document());
        JsonNode operation = document.path("paths").path("/api/v1/matches").path("post");
        assertThat(operation.has("security")).isFalse();
        assertThat(operation.path("responses").fieldNames())
                .toIterable()
                .contains("200", "400", "406", "413", "415", "422", "500", "503");
        JsonNode asked = operation.at("/requestBody/content/application~1json/examples");
        JsonNode answered = operation.at("/responses/200/content/application~1json/examples");
        OpenApiDocumentTest.check(document, "MatchRequest", asked.at("/one/value"));
        OpenApiDocumentTest.check(document, "MatchAnswer", answered.at("/one/value"));
        OpenApiDocumentTest.check(document, "MatchBatchRequest", asked.at("/many/value"));
        OpenApiDocumentTest.check(document, "MatchBatchAnswer", answered.at("/many/value"));
        OpenApiDocumentTest.check(document, "MatchAnswer", match(asked.at("/one/value")));
        OpenApiDocumentTest.check(document, "MatchBatchAnswer", match(asked.at("/many/value")));
        OpenApiDocumentTest.check(document, "ManuscriptRequest", asked.at("/manuscript/value"));
        OpenApiDocumentTest.check(document, "ManuscriptAnswer", answered.at("/manuscript/value"));
        OpenApiDocumentTest.check(document, "ManuscriptAnswer", match(asked.at("/manuscript/value")));
        assertThat(match(asked.at("/one/value")).at("/matches/0/slug"))
                .isEqualTo(answered.at("/one/value/matches/0/slug"));
    }

    /** {@code mvn test -Dtest=MatchResourceTest -Dclaimboard.examples=write} writes the examples anew. */
    @Test
    @EnabledIfSystemProperty(named = "claimboard.examples", matches = "write")
    void examples_areWritten() throws IOException {
        Path folder = Path.of("src/main/resources/org/claimboard/api/examples");
        for (String name : List.of("match", "matchMany", "matchManuscript")) {
            JsonNode request =
                    Lists.MAPPER.readTree(folder.resolve(name + "-request.json").toFile());
            Files.writeString(folder.resolve(name + ".json"), match(request).toPrettyString() + "\n");
        }
    }

    private static JsonNode match(Object question) {
        try {
            Response answer = post(Lists.MAPPER.writeValueAsString(question));
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            return Lists.MAPPER.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Response post(String body) {
        return given().contentType("application/json").body(body).post("/api/v1/matches");
    }
}
