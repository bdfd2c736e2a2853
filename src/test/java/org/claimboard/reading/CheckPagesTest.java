package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.claimboard.matching.ReadyCheck;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CheckPagesTest {

    @Inject
    ReadyCheck ready;

    @BeforeEach
    void awaitIndex() throws InterruptedException {
        ready.await();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | DeepSeek made its chatbot for 5.6 million dollars | This has been checked | true",
                "ko | DeepSeek made its chatbot for 5.6 million dollars | 이미 확인된 말입니다 | true",
                "en | 딥시크는 챗봇을 910만 달러에 만들었다 | This has been checked, with another number | true",
                "ko | 부산 항구가 겨울에 얼어붙었다 | 아직 확인되지 않은 말입니다 | false",
                "en | DeepSeek opened an office in Paris | These come nearest | true",
                "ko | DeepSeek opened an office in Paris | 가장 가까운 주장입니다 | true",
                "en | 5.6 million dollars | Claims state this figure | true",
                "ko | 560만 달러 | 이 수치가 나오는 주장이 있습니다 | true",
                "en | The harbour of Busan froze over | Not checked yet | false",
            })
    void check_ofASentence_saysWhatIsKnown(String language, String sentence, String outcome, boolean shows) {
        Document page = page(language, sentence);

        assertThat(page.select(".outcome-head").text()).isEqualTo(outcome);
        assertThat(Objects.requireNonNull(page.selectFirst("textarea")).text()).isEqualTo(sentence);
        assertThat(page.select(".hit h3 a").isEmpty()).isNotEqualTo(shows);
    }

    /** The page, the API and a program that asks for one claim say the same of a sentence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | DeepSeek made its chatbot for 5.6 million dollars | Checked | checked",
                "ko | 딥시크는 챗봇을 910만 달러에 만들었다 | 확인됨 | checked",
                "en | Mistral's chatbot cost only $5.6 million | Not found | not-found",
                "ko | 부산 항구가 겨울에 얼어붙었다 | 찾지 못함 | not-found",
            })
    void check_givesOneOfThreeAnswers_asTheApiDoes(String language, String sentence, String words, String word) {
        assertThat(page(language, sentence).select(".outcome .answer").text()).isEqualTo(words);
        assertThat(given().contentType(ContentType.JSON)
                        .body(Map.of("text", sentence))
                        .post("/api/v1/matches")
                        .path("answer")
                        .toString())
                .isEqualTo(word);
    }

    /** Whoever asks with few words has a claim in mind; that none surely covers them is not that none was checked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DeepSeek cost 5.6 million",
                "560만 달러",
                "딥시크는 560만 달러를 썼다.",
                "DeepSeek used 2000 chips",
                "Musk chips",
                "량원펑 연구자"
            })
    void check_neverSaysNotChecked_aboveAListOfClaims(String sentence) {
        for (String language : List.of("en", "ko")) {
            Document page = page(language, sentence);
            assertThat(page.select(".hit h3 a")).isNotEmpty();
            assertThat(page.select(".outcome-head").text()).isNotIn("Not checked yet", "아직 확인되지 않은 말입니다");
        }
    }

    /** What no word of a search is in is offered by its meaning; and what a list lacks, by a search of everything. */
    @Test
    void emptyResults_offerTheNearest() {
        Document near = Jsoup.parse(given().get("/en/search?q=processors").asString());
        Document far = Jsoup.parse(given().get("/en/search?q=zzqqxxy").asString());
        assertThat(far.select(".nearest")).isEmpty();
        assertThat(far.select(".ask-us")).hasSize(1);
        assertThat(near.select(".hits > ol > li")).isEmpty();
        assertThat(near.select(".nearest a").attr("href")).isEqualTo("/en/claims/western-models-16000-chips");
        for (String list : List.of("claims", "comparisons")) {
            Document page =
                    Jsoup.parse(given().get("/en/" + list + "?words=zzqqxxy").asString());
            assertThat(page.select(".search-instead input[name=q]").attr("value"))
                    .isEqualTo("zzqqxxy");
            assertThat(Jsoup.parse(given().get("/en/" + list + "?words=GPU").asString())
                            .select(".search-instead"))
                    .isEmpty();
        }
    }

    /** That an amount is another amount says nothing of what it was spent on. */
    @ParameterizedTest
    @ValueSource(strings = {"560만 달러", "딥시크는 560만 달러를 썼다.", "DeepSeek spent 5.6 million dollars."})
    void check_ofAnAmount_isNotCoveredByItsConversion(String sentence) {
        for (String language : List.of("en", "ko")) {
            Document page = page(language, sentence);
            assertThat(Objects.requireNonNull(page.selectFirst(".hit h3 a")).attr("href"))
                    .isEqualTo("/" + language + "/claims/deepseek-chatbot-cost-5-6-million");
        }
        Document converted = page("ko", "560만 달러는 약 75억 원이다.");
        assertThat(Objects.requireNonNull(converted.selectFirst(".hit h3 a")).attr("href"))
                .isEqualTo("/ko/claims/conversion-5-6-million-dollars");
        assertThat(converted.select(".outcome-head").text()).isEqualTo("이미 확인된 말입니다");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DeepSeek cost 5.6 million",
                "The chatbot of DeepSeek was cheap to make.",
                "Liang Wenfeng said the researchers never left China, the president said",
                "딥시크는 칩을 얼마나 썼나"
            })
    void reason_namesWordsOfTheQuestion(String sentence) {
        Document page = page("en", sentence);
        List<String> words = page.select(".hit dl.why mark").eachText();
        assertThat(words).isNotEmpty().allMatch(sentence::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\u0001\u007f", "\n\n"})
    void check_ofNothing_saysWhatAnswersMean(String text) {
        Document page = page("en", text);

        assertThat(page.select(".outcome")).isEmpty();
        assertThat(page.select(".tips .badge").eachText())
                .containsExactly(
                        "Checked",
                        "Probably checked: see",
                        "Not found",
                        "Same claim",
                        "Same claim, different number",
                        "The opposite",
                        "About somebody or something else",
                        "Another year",
                        "Stronger or weaker",
                        "Related");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "</textarea><b>", "{7*7} ${x}", "a\u0000b\ud83d", "\u202e🙂"})
    void check_ofAnything_showsItAsItIs(String text) {
        Document page = page("ko", text);

        assertThat(page.select(".outcome")).hasSize(1);
        assertThat(page.select("script, main b")).isEmpty();
    }

    @Test
    void check_ofAsMuchAsTheFormTakes_isAnswered_andOfMoreIsSaidToBeTooMuch() {
        assertThat(page("ko", "칩".repeat(1000)).select(".outcome")).hasSize(1);
        Document page = page("en", "chips ".repeat(700));
        assertThat(page.select(".outcome")).isEmpty();
        assertThat(page.select(".notice").text()).startsWith("That is more than can be read here.");
    }

    @Test
    void check_ofThePast_saysThatItIsAboutNow() {
        String page = given().get("/en/check?text=chips&asOf=2026-01-01").asString();
        assertThat(Jsoup.parse(page).select(".notice").text()).isEqualTo("This page is about what is published now.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void check_ofNumbers_marksWhatTheApiReads(String language) {
        String text = "Deaths fell 12% to 3,418, or 9.6 per 1,000 births <b>. 전기요금은 ㎾h당 13.1원 오른 약 152만 원이다.";
        Document page = page(language, text);
        List<String> words = given().contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/api/v1/quantities")
                .jsonPath()
                .getList("quantities.words");

        assertThat(words).hasSize(5);
        assertThat(page.select(".read-text mark").eachText())
                .containsExactlyElementsOf(IntStream.range(0, words.size())
                        .mapToObj(i -> words.get(i) + (language.equals("en") ? "number " : "수치 ") + (i + 1))
                        .toList());
        assertThat(page.select(".read-numbers h3").eachText()).isEqualTo(words);
        for (Element link : page.select(".numbers-read a")) {
            assertThat(page.select(link.attr("href"))).hasSize(1);
        }
        assertThat(page.select("#number-1 dd").text())
                .isEqualTo(language.equals("en") ? "12% % change, down" : "12% % 변화, 감소");
        assertThat(page.select("#number-3 dd").eachText())
                .containsExactly(
                        language.equals("en")
                                ? new String[] {"9.6", "not named", "per 1,000 births", "level"}
                                : new String[] {"9.6", "말하지 않음", "출생아 1,000명당", "수준"});
        assertThat(page.select("#number-5 dd").eachText().get(0))
                .isEqualTo(language.equals("en") ? "about 1.52 million won" : "약 152만 원");
    }

    @Test
    void check_ofTextWithoutNumbers_saysSo_andOfManyListsTheFirst() {
        assertThat(page("en", "The harbour froze over")
                        .select(".numbers-read p")
                        .text())
                .isEqualTo("No number was read in it. What is not understood whole is left out.");
        Document page = page("en", "5% ".repeat(130));
        assertThat(page.select(".read-numbers > li")).hasSize(NumbersRead.MOST);
        assertThat(page.select(".numbers-read > p").eachText())
                .contains("30 more numbers are in the text; only the first are listed.");
    }

    private static Document page(String language, String text) {
        Response answer =
                given().urlEncodingEnabled(true).queryParam("text", text).get("/" + language + "/check");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
