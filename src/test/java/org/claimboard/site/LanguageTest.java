package org.claimboard.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
