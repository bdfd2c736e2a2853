package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimboard.matching.ReadyCheck;
import org.claimboard.site.Axe;
import org.claimboard.site.PageLooks;
import org.claimboard.site.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    /** One of each kind, the fullest. */
    private static final List<String> PAGES = List.of(
            "/",
            "/comparisons",
            "/comparisons?words=nothing-like-that",
            "/articles",
            "/claims",
            "/claims/deepseek-chatbot-cost-5-6-million",
            "/claims/deepseek-trained-r1-on-2000-chips",
            "/articles/deepseek-openai",
            "/articles/deepseek-openai/check",
            "/comparisons/training-cost",
            "/sources",
            "/sources/deepseek-v3-technical-report",
            "/claimants",
            "/claimants/mobility-tv",
            "/topics",
            "/topics/chips",
            "/chains",
            "/chains/50000-chips",
            "/method",
            "/data",
            "/corrections",
            "/check",
            "/check?text=%EB%94%A5%EC%8B%9C%ED%81%AC%EB%8A%94%20%EC%B1%97%EB%B4%87%EC%9D%84%20910%EB%A7%8C%20%EB%8B%AC%EB%9F%AC%EC%97%90%20%EB%A7%8C%EB%93%A4%EC%97%88%EB%8B%A4",
            "/check?text=DeepSeek%20made%20its%20chatbot%20for%205.6%20million%20dollars",
            "/check?text=The%20harbour%20of%20Busan%20froze%20over",
            "/search",
            "/search?q=560%EB%A7%8C%20%EB%8B%AC%EB%9F%AC",
            "/search?q=nothing-like-that&verdict=refuted",
            "/claims/deepseek-chatbot-cost-5-6-million/history",
            "/claims?asOf=2020-01-01",
            "/claims/deepseek-chatbot-cost-5-6-million/card",
            "/comparisons/training-cost/card",
            "/claims/none",
            "/claims?verdict=none-such");

    @TestHTTPResource("/")
    URL site;

    private TestBrowser chromium;

    @Inject
    ReadyCheck sentences;

    private Map<String, PageLooks.Seen> seen;

    @BeforeAll
    void start() throws InterruptedException {
        chromium = TestBrowser.start();
        sentences.await();
        List<String> english =
                PAGES.stream().map(address -> site + "en" + address).toList();
        List<String> korean =
                PAGES.stream().map(address -> site + "ko" + address).toList();
        Map<String, ColorScheme> schemes = new HashMap<>();
        english.forEach(address -> schemes.put(address, ColorScheme.LIGHT));
        korean.forEach(address -> schemes.put(address, ColorScheme.DARK));
        seen = PageLooks.of(schemes, 320);
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static List<String> pages() {
        return PAGES;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_inEnglishAndLight_hasNothingThatAxeMinds(String address) {
        assertThat(seen("en" + address).violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_inKoreanAndDark_hasNothingThatAxeMinds(String address) {
        assertThat(seen("ko" + address).violations()).isEmpty();
    }

    @Test
    void axe_doesLook() {
        try (BrowserContext context = browser().newContext()) {
            Page page = context.newPage();
            page.setContent("<html><body><img src='x.png'></body></html>");
            assertThat(Axe.violations(page)).isNotEmpty();
        }
    }

    @Test
    void axe_looksIntoFrames() {
        try (BrowserContext context = browser().newContext()) {
            Page page = context.newPage();
            page.setContent("<html lang='en'><head><title>A page</title></head><body><main><h1>A page</h1>"
                    + "<iframe title='A frame' srcdoc=\"<img src='x.png'>\"></iframe></main></body></html>");
            assertThat(Axe.violations(page)).anyMatch(violation -> violation.startsWith("image-alt: "));
        }
    }

    /** Whoever comes from a link in a chat sees who says what and what was found without scrolling. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void claim_360By740_saysTheClaimAndTheConclusionOnTheFirstScreen(String language) {
        List<String> slugs = given().get("/api/v1/claims?limit=100").jsonPath().getList("items.slug");
        List<String> below = new ArrayList<>();
        try (BrowserContext context = browser().newContext(new Browser.NewContextOptions().setViewportSize(360, 740))) {
            Page page = context.newPage();
            for (String slug : slugs) {
                page.navigate(site + language + "/claims/" + slug);
                double end = ((Number) page.evaluate("document.querySelector('.found').getBoundingClientRect().bottom"))
                        .doubleValue();
                if (end > 740) {
                    below.add(slug + " ends at " + end);
                }
            }
        }
        assertThat(slugs).hasSize(36);
        assertThat(below).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_320PixelsWide_doesNotScrollSideways(String address) {
        assertThat(seen("en" + address).width()).isEqualTo(320);
        assertThat(seen("ko" + address).width()).isEqualTo(320);
    }

    /** Three screens of a desktop and six of a phone at most. */
    @ParameterizedTest
    @CsvSource({"en, 1280, 2700", "ko, 1280, 2700", "en, 360, 4440", "ko, 360, 4440"})
    void dashboard_isShort(String language, int width, int highest) {
        try (BrowserContext context =
                browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 740))) {
            Page page = open(context, "/" + language + "/");
            assertThat((Integer) page.evaluate("document.documentElement.scrollHeight"))
                    .isLessThanOrEqualTo(highest);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 360", "ko, 360", "en, 320", "ko, 320"})
    void menu_onAPhone_isOneLine(String language, int width) {
        try (BrowserContext context =
                browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 740))) {
            Page page = open(context, "/" + language + "/method");
            Number tops = (Number) page.evaluate("() => new Set([...document.querySelectorAll('.sections a')]"
                    + ".map(link => link.getBoundingClientRect().top)).size");
            assertThat(tops.intValue()).isEqualTo(1);
            Number head =
                    (Number) page.evaluate("() => document.querySelector('.masthead').getBoundingClientRect().height");
            assertThat(head.doubleValue()).isLessThanOrEqualTo(110);
            page.locator(".sections a").last().focus();
            assertThat((Boolean) page.evaluate("() => { const link = document.activeElement.getBoundingClientRect();"
                            + " return link.left >= 0 && link.right <= innerWidth; }"))
                    .isTrue();
            page.locator(".find button").click();
            assertThat(page.url()).contains("/" + language + "/search");
        }
    }

    /** As somebody reads who sets twice the size of text, on a desktop and on a phone. */
    @ParameterizedTest
    @MethodSource("pages")
    void page_withTextTwiceAsLarge_doesNotScrollSideways(String address) {
        assertThat(seen("en" + address).widthsOfLarge().get(1280)).isLessThanOrEqualTo(1280);
        assertThat(seen("ko" + address).widthsOfLarge().get(360)).isLessThanOrEqualTo(360);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void page_breaksNoContentSecurityPolicy(ColorScheme scheme) {
        try (BrowserContext context = browser().newContext(new Browser.NewContextOptions().setColorScheme(scheme))) {
            List<String> messages = new ArrayList<>();
            Page page = context.newPage();
            page.onConsoleMessage(message -> messages.add(message.text()));
            for (String address : PAGES.subList(0, 25)) {
                page.navigate(site + "en" + address);
            }
            assertThat(messages).isEmpty();
        }
    }

    @Test
    void reader_withoutJavaScript_searchesAndNarrows() {
        try (BrowserContext context =
                browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = open(context, "/en/claims");
            page.locator(".find input").fill("560만 달러");
            page.locator(".find button").click();
            assertThat(page.locator(".hit mark").first().textContent()).isIn("$5.6M", "$5.6 million");

            page.locator(".facets a", new Page.LocatorOptions().setHasText("Misleading"))
                    .first()
                    .click();
            assertThat(page.url()).contains("verdict=misleading").contains("q=560");
            assertThat(page.locator(".hit")).isNotNull();
            page.locator(".chosen a").click();
            assertThat(page.url()).doesNotContain("verdict");
        }
    }

    @Test
    void reader_withoutJavaScript_pastesASentence() {
        try (BrowserContext context =
                browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = open(context, "/en/claims");
            page.locator(".sections a[href$='/check']").click();
            page.locator("#text").fill("딥시크는 챗봇을 910만 달러에 만들었다");
            page.locator(".check-form button").click();
            assertThat(page.url()).contains("/en/check?text=");
            assertThat(page.locator(".outcome-head").textContent()).contains("checked, with another number");
            assertThat(page.locator(".hit .other b").first().textContent()).isEqualTo("910만 달러");
            page.locator(".hit h3 a").first().click();
            assertThat(page.url()).endsWith("/en/claims/deepseek-chatbot-cost-5-6-million");
        }
    }

    @Test
    void reader_withJavaScript_seesResultsWhileTyping() {
        try (BrowserContext context = browser().newContext()) {
            Page page = open(context, "/ko/search");
            page.locator("#q").pressSequentially("먼스터");
            page.locator(".hit").first().waitFor();
            assertThat(page.locator(".hit h3").first().textContent()).contains("먼스터");
            assertThat(page.url()).contains("q=");
        }
    }

    @Test
    void reader_withoutJavaScript_filtersAndFollowsADoubt() {
        try (BrowserContext context =
                browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = open(context, "/ko/claims");
            page.locator("input[name=verdict][value=misleading]").check();
            page.locator("select[name=openDoubts]").selectOption("true");
            page.locator(".filters button").click();
            assertThat(page.url()).contains("verdict=misleading").contains("openDoubts=true");

            page.locator(".doubt-lines a").first().click();
            assertThat(page.url()).contains("/ko/claims/");
            page.locator(".languages a[hreflang=en]").click();
            assertThat(page.url()).contains("/en/claims/");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    /** In the frame that oEmbed announces, the longest cards on file are read without scrolling. */
    @ParameterizedTest
    @ValueSource(strings = {"claims", "comparisons"})
    void cards_fitTheirFrames(String kind) {
        List<String> slugs = given().get("/api/v1/" + kind + "?limit=100").path("items.slug");
        try (BrowserContext context = browser().newContext()) {
            Page page = context.newPage();
            for (String slug : slugs) {
                for (String language : List.of("en", "ko")) {
                    String path = language + "/" + kind + "/" + slug;
                    page.navigate(site + path + "/card");
                    fits(page, path, 600);
                    fits(page, path, 320);
                }
            }
        }
    }

    private void fits(Page page, String path, int width) {
        int height = given().queryParam("url", site + path)
                .queryParam("maxwidth", width)
                .get("/oembed")
                .path("height");
        page.setViewportSize(width, 100);
        Number shown = (Number) page.evaluate("() => document.documentElement.getBoundingClientRect().height");
        assertThat(shown.doubleValue()).as("%s, %d wide", path, width).isLessThanOrEqualTo(height);
    }

    private PageLooks.Seen seen(String address) {
        return Objects.requireNonNull(seen.get(site + address));
    }

    private Browser browser() {
        return chromium.browser();
    }

    private Page open(BrowserContext context, String address) {
        Page page = context.newPage();
        page.navigate(site + address.substring(1));
        return page;
    }
}
