package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DashboardTest {

    private static final int MOST_BYTES = 60_000;
    private static final int MOST_ELEMENTS = 1_500;

    /** The first question of the desk whose figures the article sets against each other, though they do not compare. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void dashboard_beginsWithAnAnswer(String language) {
        Element answer = page("/" + language + "/").expectFirst("main > section");
        Map<String, String> finding = api().getMap("items.find { it.slug == 'training-cost' }.finding");

        assertThat(answer.id()).isEqualTo("training-cost");
        assertThat(answer.select("h1").text()).isEqualTo(finding.get(language));
        assertThat(answer.select("h1 a").attr("href")).isEqualTo("/" + language + "/comparisons/training-cost");
        Element struck = answer.expectFirst(".pair.struck");
        assertThat(struck.select("del").text()).contains("893");
        assertThat(struck.select(".ends li")).hasSize(2);
        assertThat(struck.select(".badge.apart")).hasSize(1);
        assertThat(answer.select(".pair.fair .number").text()).contains("17.9");
        assertThat(answer.select(".pair.fair .ends li")).hasSize(2);
        assertThat(answer.select(".chart > * > svg"))
                .allMatch(svg -> svg.attr("aria-hidden").equals("true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void everyQuestion_hasItsCard_whereOldAddressesLead(String language) {
        Document page = page("/" + language + "/");
        JsonPath api = api();
        List<String> slugs = api.getList("items.slug");
        assertThat(slugs).hasSizeGreaterThan(10);
        for (String slug : slugs) {
            Element card = page.expectFirst("#" + slug);
            Map<String, String> question = api.getMap("items.find { it.slug == '" + slug + "' }.question");
            Map<String, String> finding = api.getMap("items.find { it.slug == '" + slug + "' }.finding");
            Element heading = card.expectFirst("h1, h3");
            assertThat(heading.select("a").attr("href")).isEqualTo("/" + language + "/comparisons/" + slug);
            assertThat(told(heading)).isEqualTo(finding.get(language));
            assertThat(told(card)).startsWith(question.get(language));
            assertThat(card.select(".standing-line time")).hasSize(1);
            if (card.hasClass("card")) {
                Element plot = card.expectFirst("svg.mini");
                assertThat(plot.attr("role")).isEqualTo("img");
                assertThat(plot.attr("aria-label")).containsPattern("\\d");
                assertThat(plot.select(".dot, .range")).isNotEmpty();
            }
        }
    }

    /** The card says how what the article says is rated, and nothing of what stands in another comparison or outside. */
    @Test
    void ratings_ofACard_areThoseOfTheArticlesFigures() {
        Document page = page("/en/");
        JsonPath api = api();
        for (Element card : page.select("li.card")) {
            String item = "items.find { it.slug == '" + card.id() + "' }.positions"
                    + ".findAll { it.role == 'claim' && it.statedBy != null }";
            List<String> verdicts =
                    api.getList(item + ".collect { it.statedBy.verdict }.findAll { it != null }.unique()");
            assertThat(card.select(".verdict").stream()
                            .map(verdict -> verdict.className().replace("verdict ", ""))
                            .toList())
                    .as(card.id())
                    .containsExactlyElementsOf(verdicts);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void dashboard_isSmall(String language) {
        String html = given().get("/" + language + "/").asString();
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(MOST_BYTES);
        assertThat(Jsoup.parse(html).getAllElements()).hasSizeLessThan(MOST_ELEMENTS);
    }

    @Test
    void dashboard_namesTheArticle_theVerdicts_andTheNewestChange() {
        Document page = page("/en/");
        assertThat(page.select(".under-check a").attr("href")).isEqualTo("/en/articles/deepseek-openai");
        assertThat(page.select(".tally a b").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(given().get("/api/v1/claims?limit=1").path("total"));
        Element newest = page("/en/changes").expectFirst(".notice");
        assertThat(page.select(".newest > a").attr("href"))
                .isEqualTo(newest.select(".about a").attr("href"));
        assertThat(page.select(".newest .by").text())
                .startsWith(newest.select("b").text());
    }

    @Test
    void questions_areFound_byWordsInEitherLanguage_andByArticle() {
        assertThat(page("/en/comparisons").select("li.card")).hasSameSizeAs(api().getList("items"));
        assertThat(page("/en/comparisons?words=TRAINING%20cost")
                        .select("li.card")
                        .eachAttr("id"))
                .contains("training-cost")
                .doesNotContain("chip-count");
        assertThat(page("/en/comparisons?words=%EC%B9%A9%EC%9D%80")
                        .select("li.card")
                        .eachAttr("id"))
                .containsExactly("chip-count");
        assertThat(page("/en/comparisons?words=%25").select("li.card").eachAttr("id"))
                .doesNotContain("high-flyer-founded");
        assertThat(page("/en/comparisons?article=deepseek-openai")
                        .select("option[selected]")
                        .attr("value"))
                .isEqualTo("deepseek-openai");
        assertThat(page("/en/comparisons?article=none").select("li.card")).isEmpty();
        given().get("/en/comparisons?after=x").then().statusCode(400);
        given().get("/en/comparisons?after=99999999999.1").then().statusCode(400);
        given().get("/en/comparisons?words=" + "a".repeat(201)).then().statusCode(400);
    }

    /** What somebody sees who has just started it without files. */
    @Test
    @ActivateRequestContext
    void dashboard_ofAnEmptyStore_saysWhatWillStandThere() {
        Board nothing = new Board(null, List.of(), 0, List.of(), 0, List.of(), List.of(), List.of(), null);
        Document page = Jsoup.parse(new DashboardPage(nothing).setLocale("en").render());
        assertThat(page.select("h1").text()).isEqualTo("Nothing is published yet");
        assertThat(page.select("main a[href$=/method]")).hasSize(1);
        assertThat(page.select("main section, main .overview")).isEmpty();
    }

    private static JsonPath api() {
        return given().get("/api/v1/comparisons?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** Without the words that are only for the ear. */
    private static String told(Element element) {
        Element seen = element.clone();
        seen.select(".ear").remove();
        return seen.text();
    }
}
