package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.claimboard.OnScratch;
import org.claimboard.intake.Edits;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Axe;
import org.claimboard.site.TestBrowser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Past moments, versions, corrections and withdrawals, as readers meet them. */
@QuarkusTest
@TestProfile(OnScratch.class)
class PastPagesTest {

    private static final RecordKey CORRECTED = new RecordKey(RecordType.CLAIM, "deepseek-chatbot-cost-5-6-million");
    private static final RecordKey WITHDRAWN = new RecordKey(RecordType.CLAIM, "openai-spent-5-billion-on-chatgpt");

    @TestHTTPResource("/")
    URL site;

    @Inject
    Edits edits;

    private static Instant before = Instant.EPOCH;

    @BeforeEach
    void correctAndWithdraw() {
        if (before.isAfter(Instant.EPOCH)) {
            return;
        }
        before = Instant.now();
        edits.draft(CORRECTED);
        edits.publish(CORRECTED, RevisionAct.CORRECTED, claim -> {
            claim.withObjectProperty("title").put("ko", "챗봇 제작비가 550만 달러뿐");
            var correction = claim.withArrayProperty("corrections").addObject();
            correction.put("severity", "substantial");
            correction.putObject("wrong").put("en", "We had 5.6 million.").put("ko", "560만이라고 적었습니다.");
            correction.putObject("right").put("en", "It is 5.5 million.").put("ko", "550만이 맞습니다.");
            correction.put("author", "Editor Kim").put("date", "2026-11-23");
        });
        edits.publish(WITHDRAWN, RevisionAct.RETRACTED, claim -> {
            var retraction = claim.putObject("retraction");
            retraction.putObject("reason").put("en", "The source was forged.").put("ko", "출처가 위조되었습니다.");
            retraction.put("author", "Editor Kim").put("date", "2026-11-24");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/",
                "/ko/claims?verdict=misleading",
                "/en/claims/deepseek-chatbot-cost-5-6-million",
                "/ko/comparisons/training-cost",
                "/ko/claims/deepseek-chatbot-cost-5-6-million/history",
                "/en/changes"
            })
    void page_beforeTheFirstDay_offersIt(String address) {
        String joint = address.contains("?") ? "&" : "?";
        for (String day : List.of("1990-01-01", "0001-01-01", "2000-01-01T00:00:00Z")) {
            Document page = Jsoup.parse(given().urlEncodingEnabled(false)
                    .get(address + joint + "asOf=" + day)
                    .asString());
            Element offer = page.expectFirst(".past .first-day a");
            String first = offer.attr("href");
            assertThat(first).startsWith(address + joint + "asOf=20");
            Document there = Jsoup.parse(given().urlEncodingEnabled(false)
                    .get(first)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            assertThat(there.select(".past .first-day")).isEmpty();
            assertThat(there.select("h1")).isNotEmpty();
        }
    }

    @Test
    void page_ofAPastMoment_saysSoAndStaysThere() {
        Document page = page("/en/claims/" + CORRECTED.slug() + "?asOf=" + before);

        assertThat(page.select(".past").text()).startsWith("You see what Claimboard said on ");
        assertThat(page.select(".past a").attr("href")).isEqualTo("/en/claims/" + CORRECTED.slug());
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/en/claims/" + CORRECTED.slug());
        assertThat(page.select("a[href^=/]:not(.now)")).isNotEmpty().allSatisfy(link -> assertThat(link.attr("href"))
                .contains("asOf="));
        assertThat(page.select("link[rel=stylesheet]"))
                .noneMatch(link -> link.attr("href").contains("asOf"));
        assertThat(page.select(".corrections")).isEmpty();
        assertThat(page("/ko/claims?asOf=" + before)
                        .select("form.filters input[name=asOf]")
                        .attr("value"))
                .isEqualTo(before.toString());
        assertThat(page("/ko/claims?asOf=2026-11-23T00:00:00%2B09:00")
                        .select(".past")
                        .text())
                .startsWith("2026년 11월 22일 15:00(UTC) 당시의 Claimboard를 보고 있습니다.");
    }

    @Test
    void page_beforeTheFirstPublication_isEmptyOrNotThere() {
        assertThat(page("/en/claims?asOf=2020-01-01").select(".claim-head")).isEmpty();
        given().get("/en/claims/" + CORRECTED.slug() + "?asOf=2020-01-01")
                .then()
                .statusCode(404)
                .body(containsString("This page did not exist then"))
                .body(containsString("asOf=2020-01-01"));
        given().get("/api/v1/claims?asOf=0001-01-01").then().statusCode(200).body("total", equalTo(0));
        given().get("/api/v1/claims/" + CORRECTED.slug() + "?asOf=2020-01-01")
                .then()
                .statusCode(404)
                .body("detail", containsString("was published then"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "2999-01-01", "2999-01-01T00:00:00Z", "2026-13-01", "2026-11-23T15:00", "12026"})
    void moment_thatIsNone_isABadParameter(String moment) {
        given().queryParam("asOf", moment)
                .get("/en/claims")
                .then()
                .statusCode(400)
                .body(containsString("asOf"));
        given().queryParam("asOf", moment)
                .get("/api/v1/claims")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo("asOf"));
    }

    @Test
    void moment_givenTwice_isABadParameter() {
        given().get("/en/?asOf=2026-01-01&asOf=2026-01-02").then().statusCode(400);
        given().get("/api/v1?asOf=2026-01-01&asOf=2026-01-02").then().statusCode(400);
    }

    @Test
    void moment_withABarePlusSign_isRead() {
        String offset = before.atOffset(ZoneOffset.ofHours(9)).toString();
        assertThat(given().urlEncodingEnabled(false)
                        .get("/api/v1/claims/" + CORRECTED.slug() + "?asOf=" + offset)
                        .asString())
                .isEqualTo(given().get("/api/v1/claims/" + CORRECTED.slug() + "?asOf=" + before)
                        .asString());
    }

    @Test
    void moment_ofToday_isUntilNow() {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        given().get("/api/v1/claims/" + WITHDRAWN.slug() + "?asOf=" + today)
                .then()
                .statusCode(200)
                .body("retraction.author", equalTo("Editor Kim"));
    }

    @Test
    void tag_ofAPastAnswer_dependsOnThePastAlone() {
        String address = "/en/claims/" + CORRECTED.slug() + "?asOf=" + before;
        String tag = given().get(address).header("ETag");

        edits.publish(
                new RecordKey(RecordType.CLAIMANT, "gene-munster"),
                RevisionAct.PUBLISHED,
                claimant -> claimant.withObjectProperty("names").put("en", "Gene Munster, " + Instant.now()));

        given().header("If-None-Match", tag).get(address).then().statusCode(304);
    }

    @Test
    void correctedClaim_saysSoAboveItsText() {
        Document page = page("/en/claims/" + CORRECTED.slug());

        assertThat(page.select(".corrections").text())
                .contains("Substantial correction", "We had 5.6 million.", "It is 5.5 million.", "23 November 2026");
        String text = page.text();
        assertThat(text.indexOf("It is 5.5 million."))
                .isLessThan(text.indexOf(page.select(".statement").text()));
    }

    @Test
    void withdrawnClaim_keepsItsPage_andIsMarkedWhereverItStands() {
        Document page = page("/en/claims/" + WITHDRAWN.slug());

        assertThat(page.select(".withdrawal").text())
                .contains("This claim was withdrawn", "The source was forged.", "Editor Kim", "24 November 2026");
        assertThat(page.select(".statement")).isNotEmpty();
        for (String list : List.of("/en/claims", "/en/comparisons/training-cost", "/en/articles/deepseek-openai")) {
            assertThat(page(list).select("a[href=/en/claims/" + WITHDRAWN.slug() + "] + .badge.retracted"))
                    .as(list)
                    .isNotEmpty();
        }
        assertThat(page("/en/")
                        .select(".answer .struck .ends .badge.retracted, .answer .standing-line .badge.retracted"))
                .hasSize(2);
        given().get("/api/v1/claims/" + WITHDRAWN.slug()).then().body("retraction.reason.ko", equalTo("출처가 위조되었습니다."));
    }

    @Test
    void corrections_listBoth_theNewestFirst() {
        assertThat(page("/en/corrections").select(".notice").eachText())
                .hasSize(2)
                .satisfiesExactly(
                        withdrawal -> assertThat(withdrawal).contains("The source was forged."),
                        correction -> assertThat(correction).contains("It is 5.5 million."));
        String next = given().get("/api/v1/corrections?limit=1")
                .then()
                .body("total", equalTo(2))
                .body("items[0].claim.slug", equalTo(WITHDRAWN.slug()))
                .extract()
                .path("next");
        given().urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items[0].claim.slug", equalTo(CORRECTED.slug()))
                .body("items[0].correction.severity", equalTo("substantial"));
        given().get("/en/corrections?after=x").then().statusCode(400);
    }

    @Test
    void history_showsWhatReadersSaw_andNothingOfDrafts() {
        Document page = page("/ko/claims/" + CORRECTED.slug() + "/history");

        assertThat(page.select(".versions h2").eachText()).containsExactly("2판 정정", "1판 게시");
        assertThat(page.select(".changes").text()).contains("제목 (한국어)").doesNotContain("secret");
        assertThat(page.expectFirst(".changes > div").select("del").eachText()).containsExactly("560", "에 불과");
        assertThat(page.expectFirst(".changes > div").select("ins").eachText()).containsExactly("550", "뿐");
        String then = page.expectFirst("#version-1 .by a").attr("href");
        assertThat(page(then).select("h1").text()).contains("560만 달러에 불과");
        given().get("/api/v1/claims/" + CORRECTED.slug() + "/revisions?limit=1")
                .then()
                .body("total", equalTo(2))
                .body("items[0].number", equalTo(2))
                .body("items[0].changes[0].field", equalTo("title.ko"))
                .body("next", startsWith("/api/v1/claims/" + CORRECTED.slug() + "/revisions?"));
        given().get("/en/claims/none-such/history").then().statusCode(404);
        given().get("/api/v1/claims/none-such/revisions").then().statusCode(404);
    }

    @Test
    void pages_inABrowser_haveNothingThatAxeMinds() {
        try (TestBrowser chromium = TestBrowser.start();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (String address : List.of(
                        "claims/" + CORRECTED.slug(),
                        "claims/" + WITHDRAWN.slug(),
                        "claims/" + CORRECTED.slug() + "?asOf=" + before,
                        "claims/" + CORRECTED.slug() + "/history",
                        "corrections")) {
                    look(page, (scheme == ColorScheme.DARK ? "ko/" : "en/") + address, scheme);
                }
            }
        }
    }

    private void look(Page page, String address, ColorScheme scheme) {
        int width = scheme == ColorScheme.DARK ? 320 : 1280;
        TestBrowser.set(page, width, 900, scheme);
        page.navigate(site + address);
        assertThat(TestBrowser.width(page)).as(address).isEqualTo(width);
        assertThat(Axe.violations(page)).as(address).isEmpty();
        if (System.getProperty("screenshots") != null) {
            Path folder = Path.of(System.getProperty("screenshots"));
            String name = address.replaceAll("[^a-z]+", "-") + "-" + width;
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + "-print.png")));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
