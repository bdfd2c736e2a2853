package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What claims are about: wherever claims are listed, they can be listed by topic. */
@QuarkusTest
class TopicPagesTest {

    private static final String CLAIM = "deepseek-trained-r1-on-2000-chips";
    private static final String OTHER = "high-flyer-founded-2015";

    @ParameterizedTest
    @CsvSource({"en, Chips and computing power", "ko, 칩과 연산 자원"})
    void list_hasEachTopicInTheReadersLanguage_withItsClaimsCounted(String language, String name) {
        Document page = page("/" + language + "/topics");

        assertThat(page.select("main ul.links .title a").eachText()).contains(name);
        assertThat(page.select("main ul.links .title").eachText())
                .anySatisfy(title -> assertThat(title).startsWith(name).matches(".*[0-9].*"));
    }

    @Test
    void page_hasTheQuestionsAndClaimsAboutIt_andNoOthers() {
        Document page = page("/en/topics/chips");

        assertThat(page.expectFirst("h1").text()).isEqualTo("Chips and computing power");
        assertThat(hrefs(page, "ol.claims .title a"))
                .contains("/en/claims/" + CLAIM)
                .doesNotContain("/en/claims/" + OTHER);
        assertThat(hrefs(page, "ol.cards a")).contains("/en/comparisons/chip-count");
        assertThat(hrefs(page, "ol.cards a")).doesNotContain("/en/comparisons/high-flyer-founded");
        assertThat(page.select("head link[rel=alternate][type=application/atom+xml]")
                        .eachAttr("href"))
                .contains("/en/claims.atom?topic=chips");
    }

    @Test
    void lists_ofClaims_areTheSameByTopic_onPagesInFeedsAndInTheApi() {
        Set<String> told = new TreeSet<>(given().get("/api/v1/claims?topic=chips&limit=100")
                .then()
                .statusCode(200)
                .body("total", greaterThan(5))
                .extract()
                .<List<String>>path("items.slug"));

        assertThat(told).contains(CLAIM).doesNotContain(OTHER);
        assertThat(slugs(page("/en/claims?topic=chips"), "ol.claims .title a")).isEqualTo(told);
        assertThat(slugs(page("/en/topics/chips"), "ol.claims .title a")).isEqualTo(told);
        Set<String> fed = new TreeSet<>();
        given().get("/en/claims.json?topic=chips")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.url")
                .forEach(url -> fed.add(url.substring(url.lastIndexOf('/') + 1)));
        assertThat(fed).isEqualTo(told);
        assertThat(given().get("/en/claims.atom?topic=chips").asString())
                .contains(CLAIM)
                .doesNotContain(OTHER);
    }

    @Test
    void list_ofClaims_namesTheTopic_andLeadsToTheListWithoutIt() {
        Document page = page("/en/claims?topic=chips&verdict=refuted");

        assertThat(page.select("form.filters select[name=topic] option[selected]")
                        .eachText())
                .containsExactly("Chips and computing power");
        assertThat(hrefs(page, "main a")).contains("/en/claims?verdict=refuted");
        assertThat(page.select(".total").text()).isNotEmpty();
    }

    @Test
    void questions_ofATopic_areThoseInWhichAClaimAboutItStands() {
        Document page = page("/ko/comparisons?topic=won-conversions");

        assertThat(hrefs(page, "ol.cards a"))
                .contains("/ko/comparisons/won-conversion-training-cost")
                .doesNotContain("/ko/comparisons/high-flyer-founded");
    }

    @Test
    void claim_namesItsTopics_onItsPageInTheApiInItsReviewAndInTheSheet() {
        assertThat(hrefs(page("/en/claims/" + CLAIM), "main a")).contains("/en/topics/chips");
        given().get("/api/v1/claims/" + CLAIM)
                .then()
                .body("topics.slug", equalTo(List.of("chips")))
                .body("topics[0].names.ko", equalTo("칩과 연산 자원"));
        given().get("/api/v1/claims/" + CLAIM + "/claimreview?language=ko")
                .then()
                .body("keywords", equalTo(List.of("칩과 연산 자원")))
                .body("itemReviewed.about.name", equalTo(List.of("칩과 연산 자원")));
        assertThat(given().get("/en/data/claims.csv").asString()).contains(",topics,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic:chips", "주제:칩", "topic:\"computing power\"", "tag:chips"})
    void search_takesATopicByItsNameInAnyLanguage(String typed) {
        given().queryParam("q", typed)
                .queryParam("type", "claim")
                .queryParam("limit", 100)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("total", greaterThan(5))
                .body("items.slug", hasItem(CLAIM));
    }

    @Test
    void search_countsTopics_andIsNarrowedToOne() {
        given().get("/api/v1/search?q=DeepSeek&limit=1")
                .then()
                .body("facets.topic.value", hasItem("chips"))
                .body("facets.topic.find { it.value == 'chips' }.names.en", equalTo("Chips and computing power"));
        given().get("/api/v1/search?topic=chips&type=topic").then().body("items.slug", everyItem(equalTo("chips")));
        assertThat(page("/en/search?topic=chips").select("main").text()).contains("Chips and computing power");
    }

    @Test
    void dashboard_leadsToTheTopics() {
        assertThat(hrefs(page("/ko/"), "main .topics a")).contains("/ko/topics", "/ko/topics/chips");
    }

    @Test
    void topicThatNobodyFiled_isAnEmptyList_andNoPage() {
        given().get("/api/v1/claims?topic=none-such").then().statusCode(200).body("total", equalTo(0));
        given().get("/en/topics/none-such").then().statusCode(404);
        given().get("/en/claims?topic=No%20Slug").then().statusCode(400);
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }

    private static List<String> hrefs(Document page, String links) {
        return page.select(links).eachAttr("href");
    }

    private static Set<String> slugs(Document page, String links) {
        Set<String> slugs = new TreeSet<>();
        hrefs(page, links).forEach(href -> slugs.add(href.substring(href.lastIndexOf('/') + 1)));
        return slugs;
    }
}
