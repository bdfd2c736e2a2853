package org.claimboard.reading;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ScreenshotType;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimboard.site.Language;
import org.claimboard.site.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Puts every kind of page on one sheet, in every language, wide and narrow, light and dark, and in print, with a table of
 * how long each is: {@code mvn test -Dtest=ContactSheetTest -Dcontact-sheet=target/contact-sheet}, then open the
 * {@code index.html} there.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "contact-sheet", matches = ".+")
class ContactSheetTest {

    private static final String MEASURES =
            """
            () => [document.documentElement.scrollHeight, document.body.innerText.split(/\\s+/).length,
                document.links.length, document.querySelectorAll('*').length].join(' | ')
            """;

    @TestHTTPResource("/")
    URL site;

    private final Path folder = Path.of(System.getProperty("contact-sheet", "target/contact-sheet"));
    private final StringBuilder sheet = new StringBuilder();
    private final StringBuilder table = new StringBuilder();

    /** How a page is looked at. */
    private enum Look {
        WIDE(1280, 900, ColorScheme.LIGHT, Media.SCREEN),
        WIDE_DARK(1280, 900, ColorScheme.DARK, Media.SCREEN),
        PHONE(360, 740, ColorScheme.LIGHT, Media.SCREEN),
        PHONE_DARK(360, 740, ColorScheme.DARK, Media.SCREEN),
        /** As wide as A4 between its margins. */
        PRINT(680, 960, ColorScheme.LIGHT, Media.PRINT);

        private final int width;
        private final int height;
        private final ColorScheme scheme;
        private final Media media;

        Look(int width, int height, ColorScheme scheme, Media media) {
            this.width = width;
            this.height = height;
            this.scheme = scheme;
            this.media = media;
        }
    }

    @Test
    void pages_onOneSheet() throws IOException {
        Files.createDirectories(folder);
        sheet.append("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Contact sheet</title><style>"
                + "section{display:flex;gap:8px;align-items:start;overflow-x:auto}"
                + "img{max-height:900px;border:1px solid #888}</style>");
        table.append("| page | look | height | words | links | elements | bytes |\n")
                .append("| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        try (TestBrowser chromium = TestBrowser.start()) {
            for (String kind : PageKinds.ALL) {
                for (String language :
                        Language.all().stream().map(Language::tag).toList()) {
                    sheet.append("<h2>/")
                            .append(language)
                            .append(kind.replace("&", "&amp;"))
                            .append("</h2><section>");
                    for (Look look : Look.values()) {
                        shoot(chromium.browser(), language + kind, look, false);
                        if (kind.equals(PageKinds.WHOLE_TEXT)) {
                            shoot(chromium.browser(), language + kind, look, true);
                        }
                    }
                    sheet.append("</section>\n");
                }
            }
        }
        Files.writeString(folder.resolve("index.html"), sheet, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("measures.md"), table, StandardCharsets.UTF_8);
    }

    /**
     * @param answered whether a text is sent first
     */
    private void shoot(Browser browser, String address, Look look, boolean answered) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width, look.height)
                .setColorScheme(look.scheme))) {
            Page page = context.newPage();
            int bytes = page.navigate(site + address).body().length;
            if (answered) {
                page.fill("#text", PageKinds.MANUSCRIPT);
                page.fill("#day", "2025-01-31");
                bytes = page.waitForResponse(
                                answer -> answer.request().method().equals("POST"),
                                () -> page.click(".check-form button"))
                        .body()
                        .length;
                page.waitForSelector(".remarks");
            }
            // Print leaves the form out, so that it cannot be filled in any more.
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(look.media));
            String name = (address + (answered ? "-answered-" : "-") + look.name()).replaceAll("[^A-Za-z0-9-]+", "_")
                    + ".jpeg";
            page.screenshot(new Page.ScreenshotOptions()
                    .setType(ScreenshotType.JPEG)
                    .setQuality(60)
                    .setFullPage(true)
                    .setPath(folder.resolve(name)));
            sheet.append("<a href=\"%1$s\"><img src=\"%1$s\" alt=\"%2$s\" loading=\"lazy\"></a>"
                    .replace("%1$s", name)
                    .replace("%2$s", look.name()));
            if (look == Look.WIDE || look == Look.PHONE) {
                table.append("| `/")
                        .append(address)
                        .append(answered ? "` answered | " : "` | ")
                        .append(look.width)
                        .append(" | ")
                        .append(page.evaluate(MEASURES))
                        .append(" | ")
                        .append(bytes)
                        .append(" |\n");
            }
        }
    }
}
