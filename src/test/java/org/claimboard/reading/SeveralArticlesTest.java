package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.claimboard.OnScratch;
import org.claimboard.intake.Edits;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims that stand in two articles, of which one has its sentences the other way round. */
@QuarkusTest
@TestProfile(OnScratch.class)
class SeveralArticlesTest {

    private static final String FIRST = "deepseek-openai";
    private static final String SECOND = "told-backwards";

    /** As they stand in the first article. */
    private static final List<String> BOTH =
            List.of("deepseek-r1-rivals-chatgpt", "high-flyer-founded-2015", "deepseek-chatbot-cost-5-6-million");

    private static boolean done;

    @Inject
    Edits edits;

    @BeforeEach
    void tellItAgain() {
        if (done) {
            return;
        }
        done = true;
        List<Integer> passages = new ArrayList<>();
        edits.publish(
                new RecordKey(RecordType.ARTICLE, FIRST),
                new RecordKey(RecordType.ARTICLE, SECOND),
                RevisionAct.PUBLISHED,
                article -> {
                    article.put("title", "The same told backwards").put("language", "en");
                    ArrayNode turned = article.arrayNode();
                    JsonNode told = article.path("passages");
                    passages.add(told.size());
                    for (int i = told.size() - 1; i >= 0; i--) {
                        turned.add(told.get(i));
                    }
                    article.set("passages", turned);
                });
        for (String slug : BOTH) {
            edits.publish(new RecordKey(RecordType.CLAIM, slug), RevisionAct.PUBLISHED, claim -> {
                ArrayNode places = claim.withArrayProperty("appears");
                List<JsonNode> known = new ArrayList<>();
                places.forEach(known::add);
                known.forEach(place -> {
                    ObjectNode again = place.deepCopy();
                    again.put("article", SECOND);
                    again.put(
                            "passage",
                            passages.get(0) + 1 - place.path("passage").asInt());
                    places.add(again);
                });
            });
        }
    }

    @Test
    void lists_ofAnArticle_areInItsOrder_pageByPage() {
        List<String> backwards = new ArrayList<>(BOTH);
        Collections.reverse(backwards);

        assertThat(listed("/api/v1/claims?article=" + SECOND + "&limit=100")).isEqualTo(backwards);
        assertThat(listed("/api/v1/claims?article=" + SECOND + "&limit=1")).isEqualTo(backwards);
        assertThat(listed("/api/v1/claims?article=" + FIRST + "&limit=4"))
                .hasSizeGreaterThan(20)
                .containsSubsequence(BOTH);
        assertThat(shown("/en/claims?article=" + SECOND, "ol.claims .title a")).isEqualTo(backwards);
        assertThat(shown("/en/articles/" + SECOND, "ol.claims .title a")).isEqualTo(backwards);
    }

    @Test
    void list_ofAllClaims_hasEachOnce_belowTheArticleInWhoseOrderItComes() {
        Document page = page("/en/claims");

        assertThat(shown("/en/claims", "ol.claims .title a")).doesNotHaveDuplicates();
        assertThat(page.select("h3.group a").eachAttr("href")).contains("/en/articles/" + FIRST);
        assertThat(page("/en/claims?article=" + SECOND).select("h3.group a").eachAttr("href"))
                .containsExactly("/en/articles/" + SECOND);
        assertThat(page.select("h3.group").eachText()).last().isEqualTo("From elsewhere");
    }

    @Test
    void claim_showsEachPlace_andTheApiNamesBoth() {
        String claim = BOTH.get(0);

        assertThat(page("/en/claims/" + claim).select("#context figcaption a").eachAttr("href"))
                .anyMatch(href -> href.startsWith("/en/articles/" + FIRST + "#"))
                .anyMatch(href -> href.startsWith("/en/articles/" + SECOND + "#"));
        given().get("/api/v1/claims/" + claim).then().body("appearances.article", equalTo(List.of(FIRST, SECOND)));
    }

    @Test
    void wholeCheck_ofTwoArticles_tellsEachClaimOnce() {
        Document page = page("/en/articles/" + SECOND + "/check?with=" + FIRST);

        assertThat(page.select("h2 span[lang]").eachText()).first().isEqualTo("The same told backwards");
        assertThat(page.select("ol.checked li[id^=claim-] h3 a").eachAttr("href"))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(20);
        assertThat(page.select("ol.checked li:not([id]) h3 a").eachAttr("href"))
                .containsExactlyElementsOf(
                        BOTH.stream().map(slug -> "/en/claims/" + slug).toList());
        assertThat(page.select("ol.checked a[href=#claim-1]")).hasSize(1);
        assertThat(page.select("#questions dt a").eachAttr("href")).doesNotHaveDuplicates();
    }

    @Test
    void wholeCheck_ofOneArticle_offersTheOthers() {
        Document page = page("/ko/articles/" + FIRST + "/check");

        assertThat(page.select("form select[name=with] option").eachAttr("value"))
                .contains(SECOND);
        given().get("/en/articles/" + FIRST + "/check?with=none-such").then().statusCode(404);
        given().get("/en/articles/" + FIRST + "/check?with=No%20Slug").then().statusCode(400);
        given().get("/en/articles/" + FIRST
                        + "/check?with=a&with=b&with=c&with=d&with=e&with=f&with=g&with=h&with=i&with=j")
                .then()
                .statusCode(400);
    }

    private static List<String> listed(String address) {
        List<String> slugs = new ArrayList<>();
        String next = address;
        while (next != null) {
            var answer = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            slugs.addAll(answer.<List<String>>path("items.slug"));
            next = answer.path("next");
        }
        return slugs;
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }

    private static List<String> shown(String address, String links) {
        return page(address).select(links).eachAttr("href").stream()
                .map(href -> href.substring(href.lastIndexOf('/') + 1))
                .toList();
    }
}
