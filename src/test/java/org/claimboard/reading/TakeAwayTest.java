package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.site.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers and programs take with them: citations, plain text, maps of the site, and cards for other sites. */
@QuarkusTest
class TakeAwayTest {

    private static final String CLAIM = "/claims/deepseek-chatbot-cost-5-6-million";

    @TestHTTPResource("")
    String site;

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
                .contains("오해 유발", "1번째 판");
        assertThat(get("/ko" + CLAIM + "/cite.bib", "application/x-bibtex;charset=UTF-8")
                        .asString())
                .startsWith("@misc{deepseek-chatbot-cost-5-6-million,")
                .contains("note = {오해 유발. Revision 1}")
                .containsPattern("url = \\{http://[^}]+/ko" + CLAIM + "\\?asOf=[0-9T:.-]+Z\\}");
        get("/ko" + CLAIM + "/cite.json", "application/vnd.citationstyles.csl+json")
                .then()
                .body("[0].type", equalTo("webpage"))
                .body("[0].id", equalTo("deepseek-chatbot-cost-5-6-million"))
                .body("[0].note", equalTo("오해 유발"))
                .body("[0].URL", containsString("/ko" + CLAIM + "?asOf="))
                .body("[0].issued.'date-parts'[0].size()", equalTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {".txt", "/cite.txt", "/cite.bib", "/cite.json"})
    void form_ofAClaim_isDatedAsPagesAre(String form) {
        String tag = get("/en" + CLAIM + form, "").header("ETag");

        given().header("If-None-Match", tag).get("/en" + CLAIM + form).then().statusCode(304);
        given().get("/en" + CLAIM + form + "?asOf=2020-01-01").then().statusCode(404);
        given().get("/en/claims/none-such" + form)
                .then()
                .statusCode(404)
                .header("Content-Type", startsWith("text/html"));
    }

    @Test
    void text_ofAClaim_saysWhatItsPageSays() {
        String text = get("/en" + CLAIM + ".txt", "text/plain;charset=UTF-8").asString();
        Document page = Jsoup.parse(given().get("/en" + CLAIM).asString());
        page.select(".ear").remove();

        assertThat(text).startsWith("# " + page.select("h1").text() + "\n").contains("Verdict: Misleading (");
        List<String> said = page.select(
                        ".conclusion, .rationale, .statement p, .further > blockquote p, .evidence blockquote p, .evidence .note, .doubts .why, .quantity strong")
                .eachText();
        assertThat(said).hasSizeGreaterThan(10).allSatisfy(words -> assertThat(text)
                .contains(words));
        assertThat(page.select(".evidence .from a[href*=/sources/]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(text).contains(source + "\n"));
        assertThat(text.lines()).noneMatch(line -> line.contains("{") || line.contains("NOT_FOUND"));
    }

    @Test
    void text_inKorean_isNotEscaped() {
        assertThat(get("/ko" + CLAIM + ".txt", "text/plain;charset=UTF-8").asString())
                .contains("판정: 오해 유발", "560만 달러", "“")
                .doesNotContain("&amp;", "&quot;", "&#39;");
    }

    @Test
    void newest_listsEachClaimWithItsText() {
        String text = get("/en/llms.txt", "text/plain;charset=UTF-8").asString();
        List<String> links = Pattern.compile("\\(http://[^)]*(/en/claims/[a-z0-9-]+\\.txt)\\)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(links).contains("/en" + CLAIM + ".txt").hasSize(published("claims"));
        given().get(links.get(0)).then().statusCode(200);
    }

    @Test
    void map_leadsToEveryRecordInEachLanguage() {
        Document index = Jsoup.parse(get("/sitemap.xml", "application/xml").asString(), Parser.xmlParser());
        assertThat(index.select("loc").eachText())
                .extracting(address -> URI.create(address).getPath())
                .containsExactly(
                        "/sitemap/lists-1.xml",
                        "/sitemap/articles-1.xml",
                        "/sitemap/claimants-1.xml",
                        "/sitemap/sources-1.xml",
                        "/sitemap/claims-1.xml",
                        "/sitemap/comparisons-1.xml",
                        "/sitemap/chains-1.xml",
                        "/sitemap/topics-1.xml");
        for (String kind : List.of("claims", "sources", "claimants", "comparisons", "topics")) {
            Document part = Jsoup.parse(
                    get("/sitemap/" + kind + "-1.xml", "application/xml").asString(), Parser.xmlParser());
            assertThat(part.select("loc").eachText())
                    .doesNotHaveDuplicates()
                    .hasSize(Language.all().size() * published(kind));
            given().get(URI.create(part.select("loc").eachText().get(0))).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sitemap/claims-2.xml", "/sitemap/claims-0.xml", "/sitemap/rates-1.xml", "/sitemap/none-1.xml"})
    void map_thatThereIsNot_isAPageNotFound(String address) {
        given().get(address).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap.xml", "/sitemap/sources-1.xml", "/robots.txt", "/llms.txt"})
    void file_forCrawlers_isNotSentTwice(String address) {
        given().header("If-None-Match", get(address, "").header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {CLAIM, "/comparisons/training-cost"})
    void card_mayBeFramedAnywhereAndRunsNothing(String path) {
        Response answer = get("/en" + path + "/card", "text/html;charset=UTF-8");
        Document card = Jsoup.parse(answer.asString());

        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .containsExactly(
                        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                                + " frame-ancestors *");
        assertThat(answer.headers().getValues("Cross-Origin-Resource-Policy")).containsExactly("cross-origin");
        assertThat(card.select("script, img, iframe, [style]")).isEmpty();
        assertThat(card.select("a")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).isEqualTo("/en" + path);
            assertThat(link.attr("target")).isEqualTo("_blank");
            assertThat(link.attr("rel")).isEqualTo("noopener");
        });
        assertThat(card.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(card.select(".verdict")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {CLAIM, "/comparisons/training-cost", CLAIM + "/history", CLAIM + ".txt", "/llms.txt"})
    void otherPages_mayNotBeFramed(String path) {
        Response answer = get("/en" + path, "");

        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().getValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {CLAIM, "/comparisons/training-cost"})
    void page_offersItsCardToPeopleAndPrograms(String path) {
        Document page = Jsoup.parse(given().get("/ko" + path).asString());
        Element copied =
                Jsoup.parse(page.select("textarea").text()).select("iframe").get(0);
        given().get(URI.create(copied.attr("src"))).then().statusCode(200);
        assertThat(copied.attr("title")).contains(page.select("h1").text());

        Response found = given().urlEncodingEnabled(false)
                .get(URI.create(
                        page.select("link[type=application/json+oembed]").attr("href")));
        found.then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/json"))
                .body("version", equalTo("1.0"))
                .body("type", equalTo("rich"))
                .body("width", equalTo(600))
                .body("title", equalTo(page.select("meta[property=og:title]").attr("content")))
                .body("title", endsWith(page.select("h1").text()));
        Element frame =
                Jsoup.parse(found.path("html").toString()).select("iframe").get(0);
        assertThat(frame.attr("src")).isEqualTo(copied.attr("src"));
        assertThat(frame.attr("height")).isEqualTo(found.path("height").toString());
    }

    @Test
    void oembed_keepsWithinTheSizeAskedFor() {
        oembed("/en" + CLAIM, "maxwidth", "320", "maxheight", "200")
                .then()
                .statusCode(200)
                .body("width", equalTo(320))
                .body("height", equalTo(200))
                .body("html", containsString("width=\"320\" height=\"200\""));
        oembed("/en" + CLAIM, "maxwidth", "5000").then().body("width", equalTo(600));
    }

    /** As people paste addresses: with a slash behind, escapes that need none, the usual port, a fragment. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "#evidence", "?utm_source=feed", "/?x=1#top", " "})
    void oembed_ofAnAddressAsItIsPasted_isThatOfThePage(String behind) {
        for (String before : List.of("/en", "/ko", "")) {
            oembed(before + CLAIM + behind).then().statusCode(200).body("html", containsString(CLAIM + "/card"));
        }
        oembed("/en" + CLAIM.replace("-", "%2D").replace("/claims", "/%63laims") + behind)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/en/claims/deepseek-chatbot-cost-5-6-million, 'Misleading: '",
        "/ko/claims/deepseek-chatbot-cost-5-6-million, '오해 유발: '"
    })
    void titles_elsewhere_beginWithTheVerdict(String address, String verdict) {
        Document page = Jsoup.parse(get(address, "text/html").asString());

        assertThat(page.title()).startsWith(verdict);
        assertThat(Jsoup.parse(get(address + "/card", "text/html").asString()).title())
                .startsWith(verdict);
        assertThat(page.select("meta[property=og:title]").attr("content")).startsWith(verdict);
        assertThat(page.select("meta[property=og:image:alt]").attr("content")).startsWith(verdict);
        assertThat(page.select("link[type=application/json+oembed]").attr("title"))
                .startsWith(verdict);
        oembed(address).then().body("title", startsWith(verdict)).body("html", containsString("title=\"" + verdict));
    }

    @Test
    void oembed_ofAPastPage_givesThePastCard() {
        oembed("/en" + CLAIM + "?asOf=2020-01-01").then().statusCode(404);
        String now = Instant.now().toString();
        oembed("/en" + CLAIM + "?asOf=" + now)
                .then()
                .statusCode(200)
                .body("html", containsString("/card?asOf=" + now + "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "format, xml, 501",
        "format, yaml, 501",
        "maxwidth, wide, 400",
        "maxwidth, 0, 400",
        "maxheight, -1, 400",
        "maxheight, 99999999999, 400",
    })
    void oembed_askedBadly_saysWhatIsWrong(String field, String value, int status) {
        oembed("/en" + CLAIM, field, value)
                .then()
                .statusCode(status)
                .header("Content-Type", startsWith("application/problem+json"))
                .body("detail", containsString(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example/en" + CLAIM,
                "/en/claims/none-such",
                "/en/sources/deepseek-v3-technical-report",
                "/fr" + CLAIM,
                "/en" + CLAIM + "/card",
                "/en" + CLAIM + "?asOf=yesterday",
                "javascript:alert(1)",
                "not an address",
            })
    void oembed_ofWhatIsNotOurs_isNotFound(String url) {
        oembed(url).then().statusCode(404).header("Content-Type", startsWith("application/problem+json"));
    }

    @Test
    void oembed_withoutAnAddress_isABadRequest() {
        given().get("/oembed").then().statusCode(400).body("detail", startsWith("url "));
    }

    private Response oembed(String page, String... fields) {
        RequestSpecification request =
                given().queryParam("url", page.startsWith("/") ? site.replaceAll("/$", "") + page : page);
        for (int i = 0; i < fields.length; i += 2) {
            request.queryParam(fields[i], fields[i + 1]);
        }
        return request.get("/oembed");
    }

    private static int published(String kind) {
        return given().get("/api/v1/" + kind).then().extract().path("total");
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
