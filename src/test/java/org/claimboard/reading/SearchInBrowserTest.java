package org.claimboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.claimboard.matching.ReadyCheck;
import org.claimboard.site.Axe;
import org.claimboard.site.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Search and the check of a sentence, wide and narrow, light and dark, in both languages, whatever is asked. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchInBrowserTest {

    private static final String LONG_WORD =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk" + "가나다라마바사".repeat(9);

    /** What is asked, with results and without, and with whatever may come out of a clipboard. */
    private static final Map<String, String> ASKED = Map.of(
            "search-results", "search?q=" + encoded("560만 달러"),
            "search-odd", "search?q=" + encoded("((\"<b> AND -- 5..x " + LONG_WORD + " \u202e claimant:"),
            "check-number", "check?text=" + encoded("딥시크는 챗봇을 910만 달러에 만들었다"),
            "check-odd", "check?text=" + encoded("</textarea><b> \u202e ((\" " + LONG_WORD + " 1,2,,3 $$"));

    @TestHTTPResource("/")
    URL site;

    @Inject
    ReadyCheck sentences;

    private TestBrowser chromium;

    @BeforeAll
    void start() throws InterruptedException {
        chromium = TestBrowser.start();
        sentences.await();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static List<Arguments> languagesAndWidths() {
        return List.of("ko", "en").stream()
                .flatMap(language -> Stream.of(1280, 320).map(width -> Arguments.of(language, width)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languagesAndWidths")
    void page_whateverIsAsked_isSound(String language, int width) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(width, 800);
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            ASKED.forEach((name, address) -> {
                page.navigate(site + language + "/" + address);
                assertThat(TestBrowser.width(page)).as(name).isEqualTo(width);
                assertThat(Axe.violations(page)).as(name).isEmpty();
                shoot(page, String.format(Locale.ROOT, "%s-%s-%d-light", name, language, width));
                // Nothing but colours is another in the dark.
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                assertThat(Axe.violations(page, List.of("color-contrast")))
                        .as(name + " in the dark")
                        .isEmpty();
                shoot(page, String.format(Locale.ROOT, "%s-%s-%d-dark", name, language, width));
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            });
        }
    }

    @Test
    void search_onAPhone_leadsToWhatNarrowsIt_andSaysWhatToTypeWhereNothingIsFound() {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(320, 800))) {
            Page page = context.newPage();
            page.navigate(site + "en/" + ASKED.get("search-results"));
            page.locator(".to-facets a").click();
            assertThat(page.locator("#narrow").boundingBox().y).isBetween(0.0, 800.0);
            page.navigate(site + "en/" + ASKED.get("search-odd"));
            assertThat(page.locator(".tips a").first().isVisible()).isTrue();
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** With {@code -Dscreenshots=FOLDER}, for people to look at. */
    private static void shoot(Page page, String name) {
        String folder = System.getProperty("screenshots", "");
        if (!folder.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
    }
}
