package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Objects;
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
class ManuscriptPagesTest {

    private static final String TEXT =
            "DeepSeek made its chatbot for 5.6 million dollars. Sales <fell> from 500 to 400, down 25 percent.\n\n"
                    + "It earned $20 million (about 22 billion won).";

    @Inject
    ReadyCheck ready;

    @BeforeEach
    void awaitIndex() throws InterruptedException {
        ready.await();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void check_marksTheText_andListsRemarks_eachLeadingToTheOther(String language) {
        Document page = page(language, TEXT, "2025-01-31", 200);

        assertThat(page.select(".manuscript").text()).contains("Sales <fell> from 500");
        assertThat(page.select(".manuscript mark a"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(mark -> {
                    Element remark = page.selectFirst("li" + mark.attr("href"));
                    assertThat(Objects.requireNonNull(remark).select("h3 a").attr("href"))
                            .isEqualTo("#" + mark.id());
                    assertThat(mark.select(".visually-hidden").text()).isNotBlank();
                });
        assertThat(page.select(".remarks h3").eachText()).contains("25 percent", "about 22 billion won");
        assertThat(page.select(".remarks a[href$=/claims/deepseek-chatbot-cost-5-6-million]"))
                .isNotEmpty();
        assertThat(page.select("#text").text()).startsWith("DeepSeek made");
        assertThat(page.select("#day").attr("value")).isEqualTo("2025-01-31");
    }

    @Test
    void check_saysWhy_withTheRate_andHowFarRoundingGoes() {
        Document page = page("en", TEXT, "2025-01-31", 200);

        assertThat(page.select(".remarks").text())
                .contains("From 500 to 400 is a change of 20%")
                .contains("1,452.7")
                .contains("Up to 2% off")
                .contains("As the numbers are rounded");
        assertThat(page("en", TEXT, "", 200).select(".remarks").text()).contains("No day is given");
        assertThat(page("en", TEXT, "1999-01-01", 200).select(".remarks").text())
                .contains("No rate for 1 January 1999 is on file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20001 | 1 | 2025-01-31 | 20,000 characters",
                "1 | 301 | 2025-01-31 | 300 sentences",
                "1 | 1 | yesterday | That is no day"
            })
    void check_ofWhatIsNotRead_saysWhichLimit(int characters, int lines, String day, String notice) {
        Document page = page("en", ("a".repeat(characters) + "\n").repeat(lines), day, 422);

        assertThat(page.select("[role=alert]").text()).contains(notice);
        assertThat(page.select(".manuscript")).isEmpty();
    }

    @Test
    void check_ofNothingToRemark_saysSo() {
        Document page = page("en", "The harbour froze over. Children skated.", "", 200);

        assertThat(page.select(".outcome-head").text()).isEqualTo("Nothing to remark");
        assertThat(page.select(".manuscript, .remarks")).isEmpty();
    }

    @Test
    void form_isLinkedFromThePageOfOneSentence() {
        Document sentence = Jsoup.parse(given().get("/en/check").asString());
        assertThat(sentence.select("a[href=/en/check/text]")).hasSize(1);
        assertThat(Jsoup.parse(given().get("/en/check/text").asString()).select("form[method=post] textarea"))
                .hasSize(1);
    }

    private static Document page(String language, String text, String day, int status) {
        Response asked = given().get("/" + language + "/check/text");
        Element form = Jsoup.parse(asked.asString()).expectFirst("form[method=post]");
        RequestSpecification request = given().cookies(asked.cookies())
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        form.select("input[type=hidden]").forEach(field -> request.formParam(field.attr("name"), field.attr("value")));
        Response answer = request.formParam("text", text).formParam("day", day).post("/" + language + "/check/text");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        return Jsoup.parse(answer.asString());
    }
}
