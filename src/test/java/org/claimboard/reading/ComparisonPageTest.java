package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ComparisonPageTest {

    private static final int MOST_BYTES = 60 * 1024;
    private static final int MOST_ELEMENTS = 1500;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void page_isHeadedByTheFinding_underItsQuestion(String language) {
        for (String slug : slugs()) {
            Document page = page("/" + language + "/comparisons/" + slug);
            String finding = given().get("/api/v1/comparisons/" + slug).path("finding." + language);

            assertThat(page.select("h1").text()).isEqualTo(finding);
            assertThat(page.select(".asked + h1")).hasSize(1);
            assertThat(page.select(".asked").text())
                    .isEqualTo(given().get("/api/v1/comparisons/" + slug).path("question." + language));
            assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(finding);
        }
    }

    @Test
    void figures_standInGroupsOfWhatTheyCount_andWhatSeparatesThemIsSaidBetween() {
        Document page = page("/en/comparisons/training-cost");

        assertThat(page.select(".count").eachText()).hasSize(5);
        assertThat(page.select(".count-head h3").eachText())
                .startsWith("Cost of one model’s training run".replace('’', '\''), "Company-wide net loss of one year");
        assertThat(page.select(".count").get(0).select("li.row").eachAttr("id"))
                .containsExactly(
                        "training-cost-chatbot",
                        "training-cost-v3-run",
                        "training-cost-gpt-4",
                        "training-cost-gpt-4-5");
        assertThat(page.select(".between").eachText()).hasSize(4).containsOnly("≠ Not comparable");
        assertThat(page.select(".groups-apart").text()).contains("measure");
        assertThat(page.select("summary .badge.apart")).isEmpty();
        assertThat(page.select(".count .axis")).hasSize(5);
    }

    @Test
    void figures_areSortedByTheAddress_andTheOrderShownIsNoLink() {
        assertThat(order("", "training-cost")).startsWith("training-cost-chatbot", "training-cost-v3-run");
        assertThat(order("?sort=value", "training-cost"))
                .startsWith("training-cost-r1-run", "training-cost-v3-run", "training-cost-chatbot");
        for (Element group : page("/en/comparisons/training-cost?sort=date").select(".count")) {
            assertThat(group.select("li.row").stream().map(ComparisonPageTest::said))
                    .isSorted();
        }
        Element sorts = page("/en/comparisons/training-cost?sort=value").expectFirst(".sorts");
        assertThat(sorts.select("strong").text()).isEqualTo("smallest first");
        assertThat(sorts.select("a").eachAttr("href"))
                .containsExactly("/en/comparisons/training-cost", "/en/comparisons/training-cost?sort=date");
        given().get("/en/comparisons/training-cost?sort=price")
                .then()
                .statusCode(400)
                .body(containsString("price"), containsString("value"));
    }

    @Test
    void numbersThatWereReckoned_sayHow() {
        Document page = page("/en/comparisons/won-conversion-training-cost");
        Element ours =
                page.expectFirst("#won-conversion-training-cost-seoul-close").expectFirst(".reckoning");

        assertThat(ours.select("li").eachText())
                .satisfiesExactly(
                        start -> assertThat(start).startsWith("$5.6 million").contains("560만 달러"),
                        rate -> assertThat(rate).contains("1,452.7", "31 January 2025"),
                        rounding -> assertThat(rounding).contains("34 significant digits"),
                        result -> assertThat(result).contains("8,135,120,000"),
                        shown -> assertThat(shown).contains("3 significant digits", "8,140,000,000"));
        assertThat(ours.select("li").get(1).select("a[href*=/sources/]")).isNotEmpty();
        assertThat(page("/ko/comparisons/training-cost").select(".ratio .reckoning"))
                .hasSize(6)
                .allSatisfy(how -> assertThat(how.select("a[href*=/claims/], a[href*=/sources/]"))
                        .isNotEmpty());
    }

    /** A speech engine is silent about the sign. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void signs_haveAWordForTheEar(String language) {
        for (String slug : slugs()) {
            Document page = page("/" + language + "/comparisons/" + slug);
            for (Element sign : page.select("[aria-hidden=true]:matchesOwn(^[×÷→+−=]$)")) {
                Element next = sign.nextElementSibling();
                assertThat(next).as(slug + " " + sign.text()).isNotNull();
                assertThat(Objects.requireNonNull(next).hasClass("ear")).isTrue();
                assertThat(next.text()).isNotBlank();
            }
            page.select("[aria-hidden=true], script, title").remove();
            assertThat(page.select("main").text()).as(slug).doesNotContainPattern("\\d\\s*[-–→×÷]\\s*\\d");
        }
    }

    @Test
    void years_standOnOneTimeAxis() {
        Document page = page("/en/comparisons/high-flyer-founded");

        assertThat(page.select(".track")).hasSize(1);
        assertThat(page.select(".track .dot")).hasSize(page.select("li.row").size());
        assertThat(page.select(".axis .tick").eachText()).containsExactly("2015", "2016");
    }

    @Test
    void timeline_hasTheDatesOnFile_theOldestFirst_andWhatIsOfUnknownDateLast() {
        Document page = page("/en/comparisons/training-cost");
        List<String> days = page.select(".timeline time").eachAttr("datetime");

        assertThat(days).isSorted().isNotEmpty();
        assertThat(page.select(".timeline .was-changed").eachText()).hasSize(4).anySatisfy(step -> assertThat(step)
                .contains("Date unknown", "becomes money put"));
        assertThat(page.expectFirst(".timeline li:last-child").text()).contains("Date unknown");
        assertThat(new TreeSet<>(page.select(".timeline .was-rated .verdict").eachText()))
                .containsExactly("Misleading", "Refuted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void page_offersEachFileOfItself(String language) {
        Document page = page("/" + language + "/comparisons/training-cost");

        assertThat(page.select(".take .files a").eachText()).containsExactly("CSV", "JSON", "SVG", "PNG");
        for (Element file : page.select(".take .files a")) {
            given().get(file.attr("href")).then().statusCode(200);
        }
        assertThat(page.select(".take details")).hasSize(3);
        assertThat(page.select(".take .cite").text())
                .contains(page.select("h1").text(), "/" + language + "/comparisons/training-cost");
    }

    @Test
    void arrows_stayInsideThePlot() {
        for (String slug : slugs()) {
            for (Element arrow : page("/en/comparisons/" + slug).select(".track path.open")) {
                String drawn = arrow.attr("d").toLowerCase(Locale.ROOT);
                assertThat(drawn).matches("m-?\\d+(?:-?\\d+| 0)?h-?15.*|m-?2-5.*");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void page_staysSmall(String language) {
        for (String slug : slugs()) {
            byte[] page = given().get("/" + language + "/comparisons/" + slug).asByteArray();

            assertThat(page.length).as(slug).isLessThanOrEqualTo(MOST_BYTES);
            assertThat(page("/" + language + "/comparisons/" + slug).getAllElements())
                    .as(slug)
                    .hasSizeLessThan(MOST_ELEMENTS);
        }
    }

    /** What is of unknown date comes last. */
    private static String said(Element row) {
        Element day = row.selectFirst(".standing > .by time");
        return day == null ? "unknown" : day.attr("datetime");
    }

    private static List<String> order(String query, String slug) {
        return page("/en/comparisons/" + slug + query).select("li.row").eachAttr("id");
    }

    private static List<String> slugs() {
        return given().get("/api/v1/comparisons").path("items.slug");
    }

    private static Document page(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }
}
