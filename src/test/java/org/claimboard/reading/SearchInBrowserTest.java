package org.claimboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.matching.ReadyCheck;
import org.claimboard.site.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search and the check of a sentence, wide and narrow, light and dark, in both languages, whatever is asked. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchInBrowserTest {

    private static final String LONG_WORD =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk" + "가나다라마바사".repeat(9);

    private static final Map<String, String> ASKED = new LinkedHashMap<>();

    static {
        ASKED.put("search-results", "search?q=" + encoded("560만 달러"));
        ASKED.put("search-narrowed", "search?q=chips&verdict=misleading&type=claim&language=ko");
        ASKED.put("search-meant", "search?q=" + encoded("딥씨크 재작비"));
        ASKED.put("search-nothing", "search?q=" + encoded("\"quetzalcoatl xylophone\" verdict:refuted"));
        ASKED.put("search-odd", "search?q=" + encoded("((\"<b> AND -- 5..x " + LONG_WORD + " \u202e claimant:"));
        ASKED.put("check-same", "check?text=" + encoded("DeepSeek made its chatbot for 5.6 million dollars"));
        ASKED.put("check-number", "check?text=" + encoded("딥시크는 챗봇을 910만 달러에 만들었다"));
        ASKED.put("check-new", "check?text=" + encoded("The harbour of Busan froze over"));
        ASKED.put("check-odd", "check?text=" + encoded("</textarea><b> \u202e ((\" " + LONG_WORD + " 1,2,,3 $$"));
    }

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

    @ParameterizedTest
    @CsvSource({
        "1280, ko, LIGHT", "1280, en, DARK", "320, ko, DARK", "320, en, LIGHT",
        "1280, ko, DARK", "1280, en, LIGHT", "320, ko, LIGHT", "320, en, DARK"
    })
    void page_whateverIsAsked_isSound(int width, String language, ColorScheme scheme) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800);
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            ASKED.forEach((name, address) -> {
                page.navigate(site + language + "/" + address);
                shoot(page, "%s-%s-%d-%s".formatted(name, language, width, scheme));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(name)
                        .isEqualTo(width);
                assertThat(violations(page)).as(name).isEmpty();
            });
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(violation -> violation.getId() + ": "
                                + violation.getNodes().get(0).getHtml())
                        .toList();
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
