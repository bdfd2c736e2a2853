package org.claimboard.exchange.claimreview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of claims tell machines is what they show to readers. */
@QuarkusTest
class ReviewOnPageTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject
    RevisionStore revisions;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void page_ofEachShippedClaim_saysTheSameToReadersAndMachines(String language) throws IOException {
        int reviews = 0;
        for (RecordKey claim : revisions.keys(RecordType.CLAIM)) {
            String path = "/" + language + "/claims/" + claim.slug();
            String html = given().get(path).then().statusCode(200).extract().asString();
            Document page = Jsoup.parse(html);
            if (given().get("/api/v1/claims/" + claim.slug()).path("assessment.verdict") != null) {
                reviews++;
                assertSame(page, path, claim.slug(), language);
                URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + path);
                assertThat(PageLint.check(html, address)).as(path).noneMatch(ReviewFinding::isError);
            } else {
                assertThat(page.select("script")).isEmpty();
            }
        }
        assertThat(reviews).isEqualTo(16);
    }

    private static void assertSame(Document page, String path, String slug, String language) throws IOException {
        JsonNode review = MAPPER.readTree(
                page.expectFirst("head script[type=application/ld+json]").data());
        page.select(".ear").remove();
        assertThat(review.path("claimReviewed").asText()).as(path).isEqualTo(shown(page, "claim"));
        assertThat(review.at("/reviewRating/alternateName").asText()).isEqualTo(shown(page, "rating", ".word"));
        assertThat(review.at("/reviewRating/ratingExplanation").asText()).isEqualTo(shown(page, "explanation"));
        assertThat(review.at("/author/name").asText()).isEqualTo(shown(page, "author"));
        assertThat(review.path("url").asText()).isEqualTo(shown(page, "url"));
        assertThat(review.path("datePublished").asText()).isEqualTo(day(page, "date"));
        assertThat(review.path("inLanguage").asText()).isEqualTo(language);
        assertThat(review.at("/itemReviewed/@id").asText()).endsWith("/claims/" + slug + "#claim");
        JsonNode claimant = review.at("/itemReviewed/author/name");
        if (!claimant.isMissingNode()) {
            assertThat(claimant.asText()).isEqualTo(shown(page, "claimant"));
        }
        JsonNode stated = review.at("/itemReviewed/datePublished");
        if (!stated.isMissingNode()) {
            assertThat(stated.asText()).isEqualTo(day(page, "stated"));
        }
        List<String> links = page.select("#evidence a[href]").eachText();
        review.path("citation").forEach(cited -> assertThat(links)
                .as(path)
                .contains(squeezed(cited.path("name").asText())));
        JsonNode alone = MAPPER.readTree(given().get("/api/v1/claims/" + slug + "/claimreview?language=" + language)
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .extract()
                .asString());
        assertThat(alone).isEqualTo(review);
    }

    private static String shown(Document page, String what) {
        return shown(page, what, "");
    }

    private static String shown(Document page, String what, String inside) {
        List<String> texts =
                page.select("main [data-review=" + what + "] " + inside).eachText();
        assertThat(texts).as(what).hasSize(1);
        return texts.get(0);
    }

    private static String day(Document page, String what) {
        return page.select("main [data-review=" + what + "] time").attr("datetime");
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/",
                "/ko/",
                "/en/claims",
                "/en/comparisons/training-cost",
                "/en/articles/deepseek-openai",
                "/en/method",
                "/en/claims/musk-doubts-chip-count/history"
            })
    void page_ofAnythingButOneClaim_carriesNoReview(String path) {
        Document page =
                Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());

        assertThat(page.select("script[type=application/ld+json]")).isEmpty();
    }
}
