package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a claim's page says first, and where it says it comes from. */
@QuarkusTest
class ClaimPageTest {

    private static final String COST = "deepseek-chatbot-cost-5-6-million";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Misleading | $5.6 million is the assumed GPU rental | According to its developers | false",
                "ko | 오해 유발 | 560만 달러는 V3 최종 학습의 GPU 임대료를 | 개발진에 따르면 | true",
            })
    void first_saysTheClaimInTheReadersLanguage_andWhatWasFound(
            String language, String verdict, String conclusion, String words, boolean verbatim) {
        Document page = page(language, COST);

        assertThat(text(page, ".found .verdict")).isEqualTo(verdict);
        assertThat(text(page, ".found .conclusion")).startsWith(conclusion).hasSizeLessThanOrEqualTo(140);
        assertThat(text(page, ".said .statement")).startsWith(words);
        assertThat(page.select(".said blockquote.statement").isEmpty())
                .as("only verbatim words are quoted")
                .isEqualTo(!verbatim);
        assertThat(text(page, ".said .where")).isNotEmpty();
    }

    @Test
    void first_inAnotherLanguage_hasTheOriginalWordsBehindIt() {
        Element original = Objects.requireNonNull(page("en", COST).selectFirst(".said details blockquote"));

        assertThat(original.attr("lang")).isEqualTo("ko");
        assertThat(original.text()).startsWith("개발진에 따르면");
    }

    @Test
    void first_ofAClaimThatNobodyAssessed_saysSo_andWhenItWasStated() {
        Document page = page("en", "nvidia-h800-lawfully-acquired");

        assertThat(text(page, ".found")).contains("No verdict", "Nobody has assessed it yet.");
        assertThat(page.select(".said .where").text()).isNotEmpty();
    }

    /** A claim is cited by readers, who need to find each source again. */
    @Test
    void sources_areNumbered_datedOrUndated_andCitedByTheirNumbers() {
        for (String slug : given().get("/api/v1/claims?limit=100").jsonPath().getList("items.slug", String.class)) {
            Document page = page("en", slug);
            List<Element> sources = page.select("#sources .cited > li");
            for (int number = 1; number <= sources.size(); number++) {
                Element source = sources.get(number - 1);
                assertThat(source.id()).isEqualTo("source-" + number);
                assertThat(source.text()).startsWith("[" + number + "]");
                assertThat(source.select("p:first-child time, p:first-child .missing"))
                        .as(slug)
                        .isNotEmpty();
                assertThat(source.select(".addresses a[href], .addresses .missing"))
                        .isNotEmpty();
            }
            for (Element item : page.select("#evidence ul.evidence > li")) {
                String target = Objects.requireNonNull(item.selectFirst("a.n"))
                        .attr("href")
                        .substring(1);
                Element source = Objects.requireNonNull(page.getElementById(target));
                assertThat(item.expectFirst(".from")
                                .select("a[href*=/sources/]")
                                .attr("href"))
                        .isEqualTo(source.select("a[href*=/sources/]").attr("href"));
            }
            assertThat(page.select("#why a.n")).hasSameSizeAs(sources);
        }
    }

    @Test
    void contents_leadToWhatIsThere() {
        Document page = page("ko", COST);

        assertThat(page.select(".on-page a")).hasSizeGreaterThan(5).allSatisfy(link -> assertThat(
                        page.getElementById(link.attr("href").substring(1)))
                .as(link.text())
                .isNotNull());
    }

    /** For whoever reads an article's check at one go, or takes it along on paper. */
    @Test
    void wholeCheck_hasEachClaimOnceWithItsConclusionAndTheAddressesOfItsSources() {
        Document page = Jsoup.parse(given().get("/en/articles/deepseek-openai/check")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(page.select(".checked > li")).hasSize(22);
        assertThat(page.select(".checked > li .verdict-line .conclusion")).hasSize(22);
        assertThat(page.select(".answers > div")).hasSize(10);
        assertThat(page.select(".checked .cited .address").eachText())
                .isNotEmpty()
                .allMatch(address -> address.startsWith("http"));
        given().get("/en/articles/none-such/check").then().statusCode(404);
    }

    private static Document page(String language, String slug) {
        return Jsoup.parse(given().get("/" + language + "/claims/" + slug)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static String text(Document page, String where) {
        return page.select(where).text();
    }
}
