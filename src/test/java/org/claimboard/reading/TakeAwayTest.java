package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers and programs take with them: citations, plain text, maps of the site, and cards for other sites. */
@QuarkusTest
class TakeAwayTest {

    private static final String CLAIM = "/claims/deepseek-chatbot-cost-5-6-million";

    @Test
    void citation_leadsToThePageAsItWasSaid() {
        String text =
                get("/en" + CLAIM + "/cite.txt", "text/plain;charset=UTF-8").asString();

        assertThat(text)
                .startsWith("The chatbot cost only $5.6M to make")
                .contains(". Claimboard, Misleading (Claimboard desk, proposed). Revision 1, ")
                .endsWith("Z\n");
        Matcher address = Pattern.compile("http://\\S+").matcher(text);
        assertThat(address.find()).isTrue();
        String title = Jsoup.parse(given().get(URI.create(address.group())).asString())
                .select("h1")
                .text();
        assertThat(text).startsWith(title + ". ");
    }

    @Test
    void citation_inKorean_isInEachForm() {
        assertThat(get("/ko" + CLAIM + "/cite.txt", "text/plain;charset=UTF-8").asString())
                .contains("오해 소지", "1번째 판");
        assertThat(get("/ko" + CLAIM + "/cite.bib", "application/x-bibtex;charset=UTF-8")
                        .asString())
                .startsWith("@misc{deepseek-chatbot-cost-5-6-million,")
                .contains("note = {오해 소지. Revision 1}")
                .containsPattern("url = \\{http://[^}]+/ko" + CLAIM + "\\?asOf=[0-9T:.-]+Z\\}");
        get("/ko" + CLAIM + "/cite.json", "application/vnd.citationstyles.csl+json")
                .then()
                .body("[0].type", equalTo("webpage"))
                .body("[0].id", equalTo("deepseek-chatbot-cost-5-6-million"))
                .body("[0].note", equalTo("오해 소지"))
                .body("[0].URL", containsString("/ko" + CLAIM + "?asOf="))
                .body("[0].issued.'date-parts'[0].size()", equalTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cite.txt", "/cite.bib", "/cite.json"})
    void form_ofAClaim_isDatedAsPagesAre(String form) {
        String tag = get("/en" + CLAIM + form, "").header("ETag");

        given().header("If-None-Match", tag).get("/en" + CLAIM + form).then().statusCode(304);
        given().get("/en" + CLAIM + form + "?asOf=2020-01-01").then().statusCode(404);
        given().get("/en/claims/none-such" + form)
                .then()
                .statusCode(404)
                .header("Content-Type", startsWith("text/html"));
    }

    private static Response get(String address, String type) {
        return given().get(address)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .header("Content-Type", startsWith(type))
                .extract()
                .response();
    }
}
