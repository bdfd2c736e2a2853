package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReadersPagesTest {

    /** Auditing programs ask for robots.txt from within a page; browsers ask once for a file whose address has its version. */
    @Test
    void page_letsAuditsAskForRobotsTxt_andItsFilesAreKept() {
        Response page = given().get("/en/");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "connect-src 'self'");
        String file =
                Jsoup.parse(page.asString()).expectFirst("link[rel=stylesheet]").attr("href");
        assertThat(file).contains("?v=");
        assertThat(given().get(file).header("Cache-Control")).contains("max-age=31536000", "immutable");
    }

    @Test
    void comparison_strikesTheSuggestedRatioAndGivesTheFairOne() {
        page("/en/comparisons/training-cost")
                .body(containsString("893 to 1</del>"))
                .body(containsString("Not comparable"))
                .body(containsString("more than 17.9 to 1"));
    }

    @Test
    void comparisons_putDoubtsUnderWhatTheyDoubt() {
        page("/en/comparisons/training-cost")
                .body(containsString("$5.6 million"))
                .body(containsString("$5 billion"))
                .body(containsString("/en/claims/munster-doubts-finances"));
        page("/en/comparisons/chip-count")
                .body(containsString("2,000 chips"))
                .body(containsString("16,000 chips"))
                .body(containsString("Open doubt"))
                .body(containsString("no number given"))
                .body(containsString("/en/claims/musk-doubts-chip-count"));
    }

    @Test
    void dashboard_inKorean_writesNumbersAsKoreansDo() {
        page("/ko/")
                .body(containsString("560만 달러"))
                .body(containsString("50억 달러"))
                .body(containsString("1만 6,000개"))
                .body(containsString("893 대 1</del>"));
    }

    @Test
    void comparison_ofChips_showsADisputingFigureInChips() {
        page("/en/comparisons/chip-count")
                .body(containsString("<span class=\"amount\">512 chips</span>"))
                .body(not(containsString("<span class=\"amount\">$294,000</span>")));
        page("/ko/comparisons/training-cost").body(containsString("미해결 의문"));
    }

    @Test
    void comparison_ofYears_marksTheFirstAndTheLast() {
        page("/en/comparisons/high-flyer-founded")
                .body(containsString("<svg x=\"0.00%\""))
                .body(containsString("<svg x=\"100.00%\""));
    }

    @Test
    void claim_showsItsConversionReckonedAgain() {
        page("/en/claims/deepseek-chatbot-cost-5-6-million")
                .body(containsString("1 USD = 1,339.29 KRW"))
                .body(containsString("1 USD = 1,452.7 KRW"))
                .body(containsString("−7.8%"))
                .body(containsString("Claimboard desk, proposed"));
    }

    @Test
    void article_marksItsContestedWords() {
        page("/ko/articles/deepseek-openai")
                .body(containsString("class=\"marked refuted"))
                .body(containsString("class=\"marked misleading"))
                .body(containsString("알 수 없음"));
    }

    @Test
    void claims_filtered_areOnlyThoseThatPass() {
        page("/en/claims?verdict=refuted&openDoubts=true")
                .body(containsString("OpenAI spent $5bn developing ChatGPT last year"))
                .body(not(containsString("/en/claims/openai-works-on-microsoft-cloud\"")))
                .body(containsString("value=\"refuted\" checked"));
    }

    @ParameterizedTest
    @CsvSource({
        "verdict, verdict=true-ish, mostly-supported",
        "kind, kind=rumour, prediction",
        "openDoubts, openDoubts=perhaps, false",
        "claimant, claimant=Elon%20Musk, claimant",
        "source, source=..%2F..%2Fetc, source",
        "article, article=%F0%9F%98%80, article",
        "after, after=99999999999999999999.1, after",
        "words, words=%00, words",
    })
    void claims_withABadField_sayWhichField(String field, String query, String shown) {
        given().urlEncodingEnabled(false)
                .get("/en/claims?" + query)
                .then()
                .statusCode(400)
                .header("Content-Type", startsWith("text/html"))
                .body(containsString("“" + field + "”"))
                .body(containsString(shown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims/nobody-said-this",
                "/articles/none",
                "/sources/none",
                "/claimants/none",
                "/comparisons/none",
                "/chains/none",
                "/topics/none",
                "/claims/UPPER",
                "/claims/%00",
                "/no/such/page",
            })
    void show_ofAnUnknownAddress_isAPageNotFoundInTheReadersLanguage(String address) {
        given().urlEncodingEnabled(false)
                .get("/ko" + address)
                .then()
                .statusCode(404)
                .header("Content-Type", startsWith("text/html"))
                .header("Content-Language", "ko")
                .body(allOf(containsString("<html lang=\"ko\">"), containsString("페이지를 찾을 수 없습니다")));
    }

    @Test
    void page_askedForAgain_isNotModified() {
        String tag = given().get("/en/sources").then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", tag).get("/en/sources").then().statusCode(304);
        given().header("If-None-Match", tag).get("/ko/sources").then().statusCode(200);
        given().header("If-None-Match", tag).get("/en/claimants").then().statusCode(200);
    }

    private static ValidatableResponse page(String address) {
        return given().get(address)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/html"))
                .header("Cache-Control", "no-cache");
    }
}
