package org.claimboard.reading;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.file.Path;
import org.claimboard.site.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Makes the pictures of the docs: {@code mvn test -Dtest=ScreenshotsTest -Dscreenshots=src/docs/screenshots}. */
@QuarkusTest
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class ScreenshotsTest {

    @TestHTTPResource("/")
    URL site;

    private final Path folder = Path.of(System.getProperty("screenshots", "target/screenshots"));

    @Test
    void pages_asReadersSeeThem() {
        try (TestBrowser chromium = TestBrowser.start()) {
            Browser browser = chromium.browser();
            shoot(browser, "dashboard-en", "en/", 1280, 1500, ColorScheme.LIGHT);
            shoot(browser, "dashboard-ko", "ko/", 1280, 1500, ColorScheme.LIGHT);
            shoot(browser, "dashboard-dark", "en/comparisons/training-cost", 1280, 1100, ColorScheme.DARK);
            shoot(browser, "dashboard-360", "ko/", 360, 1100, ColorScheme.LIGHT);
            shoot(browser, "claim", "en/claims/deepseek-chatbot-cost-5-6-million", 1280, 1800, ColorScheme.LIGHT);
            shoot(browser, "claim-360", "en/claims/deepseek-chatbot-cost-5-6-million", 360, 1100, ColorScheme.DARK);
            shoot(browser, "article", "ko/articles/deepseek-openai", 1280, 1500, ColorScheme.LIGHT);
            shoot(browser, "chain", "en/chains/16000-against-2000-chips", 1280, 1100, ColorScheme.LIGHT);
            shoot(browser, "credibility", "en/claims/deepseek-trained-r1-on-2000-chips", "#sources");
            shoot(browser, "origins", "en/claims/deepseek-trained-r1-on-2000-chips", "#origins");
            shoot(browser, "ratios", "ko/comparisons/training-cost", ".ratios");
            shoot(browser, "search", "ko/search?q=560%EB%A7%8C%20%EB%8B%AC%EB%9F%AC", 1280, 1100, ColorScheme.LIGHT);
            shoot(
                    browser,
                    "card-claim",
                    "en/claims/deepseek-chatbot-cost-5-6-million/card",
                    600,
                    340,
                    ColorScheme.LIGHT);
            shoot(browser, "card-comparison", "ko/comparisons/training-cost/card", 320, 700, ColorScheme.DARK);
            print(browser, "comparison-print", "en/comparisons/training-cost");
        }
    }

    private void shoot(Browser browser, String name, String address, int width, int height, ColorScheme scheme) {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme))) {
            Page page = context.newPage();
            page.navigate(site + address);
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        }
    }

    private void shoot(Browser browser, String name, String address, String part) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(site + address);
            page.locator(part)
                    .first()
                    .screenshot(new Locator.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        }
    }

    private void print(Browser browser, String name, String address) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(794, 1123))) {
            Page page = context.newPage();
            page.navigate(site + address);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
            page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", name + ".pdf")));
        }
    }
}
