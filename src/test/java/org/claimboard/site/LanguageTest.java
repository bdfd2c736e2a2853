package org.claimboard.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/method | ko-KR,ko;q=0.9,en;q=0.8 | ko",
                "/method | en-US,en;q=0.9,ko;q=0.8 | en",
                "/method | fr, ko;q=0.5 | ko",
                "/method | fr | en",
                "/ko/method | en | ko",
                "/en/method | ko | en",
                "/ko | en | ko",
                "/method | ja-JP,ja;q=0.9,en;q=0.8 | ja",
                "/ja/method | ko | ja",
            })
    void page_isInTheLanguageOfThePathOrElseOfTheBrowser(String address, String accepted, String expected) {
        given().header("Accept-Language", accepted)
                .get(address)
                .then()
                .statusCode(200)
                .header("Content-Language", expected)
                .header("Vary", containsString("Accept-Language"))
                .body(containsString("<html lang=\"" + expected + "\">"));
    }

    /** A word that nobody translated would stand there in the first language, or in the neighbour's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/claims",
                "/sources",
                "/claimants",
                "/chains",
                "/check",
                "/method",
                "/search?q=560",
                "/about",
                "/corrections",
                "/changes",
                "/report",
                "/ask",
                "/data",
                "/sign-in",
                "/nothing-here",
                "/claims/deepseek-chatbot-cost-5-6-million",
                "/claims/deepseek-chatbot-cost-5-6-million/history",
                "/articles/deepseek-openai",
                "/articles/deepseek-openai/check"
            })
    void japanesePage_isJapanese_andSaysThatNobodyReviewedIt(String address) {
        Document page = Jsoup.parse(given().get("/ja" + address).asString());
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("ja");
        assertThat(page.expectFirst("aside.unreviewed").text()).contains("まだ人が確認していません");
        assertThat(page.select("link[hreflang=ja]")).hasSize(1);
        page.select("[lang]:not(html):not([lang=ja]), title, code, script, style")
                .remove();
        assertThat(page.text()).doesNotContainPattern("\\p{IsHangul}");
        assertThat(page.select("nav.sections").text()).contains("争点").doesNotContainPattern("[a-z]{3}");
    }

    @Test
    void otherPages_areReviewed() {
        assertThat(Jsoup.parse(given().get("/ko/").asString()).select("aside.unreviewed"))
                .isEmpty();
    }

    @Test
    void page_namesItsOtherLanguage() {
        given().urlEncodingEnabled(false)
                .get("/ko/claims?verdict=refuted&words=a%26b")
                .then()
                .body(containsString("hreflang=\"en\" href=\"http"))
                .body(containsString("/en/claims?verdict=refuted&amp;words=a%26b\" lang=\"en\""))
                .body(allOf(containsString("rel=\"canonical\""), not(containsString("rel=\"canonical\" href=\"/"))));
    }
}
