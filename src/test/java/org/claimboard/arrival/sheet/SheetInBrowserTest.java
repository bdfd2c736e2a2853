package org.claimboard.arrival.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.claimboard.OnScratch;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.site.Axe;
import org.claimboard.site.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A spreadsheet on its way in, in a browser. */
@QuarkusTest
@TestProfile(OnScratch.class)
class SheetInBrowserTest {

    private static final String FILE =
            """
            주장,발언자,날짜,수치,단위,링크
            %1$s 항구를 짓는 데 560만 달러가 들었다,%1$s 시장,2025. 2. 1.,5600000,USD,https://harbour.example/news/1
            %1$s 등대는 2030년까지 꺼져 있다,%1$s 등대지기,어제,,,https://harbour.example/news/2?utm_source=a-long-parameter
            %1$s 부두는 무료다,,2025-02-03,0,??,
            %1$s 방파제는 300미터다,%1$s 시장,2025-02-04,300,metres,
            """;

    @TestHTTPResource("/")
    URL site;

    @Inject
    TestAccounts accounts;

    @ParameterizedTest
    @CsvSource({"ko,360,LIGHT", "en,1280,DARK"})
    void sheet_isMapped_triedOut_andTaken(String language, int width, ColorScheme scheme) {
        try (TestBrowser chromium = TestBrowser.start();
                BrowserContext context = chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(width, 800)
                                .setColorScheme(scheme))) {
            context.addCookies(List.of(new Cookie(
                            "claimboard-session", accounts.signedIn(Role.EDITOR).sessionCookie())
                    .setUrl(site.toString())));
            Page page = context.newPage();
            page.navigate(site + language + "/desk/imports/sheets");
            look(page, language + "-send");
            byte[] bytes = String.format(Locale.ROOT, FILE, language).getBytes(StandardCharsets.UTF_8);
            page.locator("input[type=file]").setInputFiles(new FilePayload("desk.csv", "text/csv", bytes));
            page.locator("main button[type=submit]").click();
            look(page, language + "-columns");
            assertThat(page.locator("[name='column.0']").inputValue()).isEqualTo("text");
            assertThat(page.locator("[name='column.5']").inputValue()).isEqualTo("source");
            page.locator("#columns button[type=submit]").click();
            look(page, language + "-report");
            assertThat(page.locator("#report tbody").first().textContent()).contains("2");
            page.locator("#report button[type=submit]").click();
            look(page, language + "-taken");
            assertThat(page.locator("#report a[href*='/desk/claims/']").count()).isEqualTo(2);
            page.locator("#report a[href*='/desk/claims/']").first().click();
            assertThat(page.locator("h1").textContent()).contains(language);
            look(page, language + "-draft");
        }
    }

    @Test
    void mapping_worksByKeyboard() {
        try (TestBrowser chromium = TestBrowser.start();
                BrowserContext context = chromium.browser().newContext()) {
            context.addCookies(List.of(new Cookie(
                            "claimboard-session", accounts.signedIn(Role.EDITOR).sessionCookie())
                    .setUrl(site.toString())));
            Page page = context.newPage();
            page.navigate(site + "en/desk/imports/sheets");
            byte[] bytes = "what,notes\nkeyboard claim,x\n".getBytes(StandardCharsets.UTF_8);
            page.locator("input[type=file]").setInputFiles(new FilePayload("keys.csv", "text/csv", bytes));
            page.keyboard().press("Tab");
            page.locator("main button[type=submit]").press("Enter");
            page.locator("#columns button[type=submit]").press("Enter");
            assertThat(page.locator("[role=alert]").textContent()).contains("which column holds the words");
            page.locator("[name='column.0']").focus();
            page.keyboard().type("Words of the claim");
            page.locator("#columns button[type=submit]").press("Enter");
            assertThat(page.locator("#report").textContent()).contains("Make 1 draft");
        }
    }

    private void look(Page page, String name) {
        shoot(page, name);
        assertThat(TestBrowser.width(page)).as(name).isEqualTo(page.viewportSize().width);
        assertThat(Axe.violations(page)).as(name).isEmpty();
    }

    /** With {@code -Dscreenshots=} and a folder, for people to look at. */
    private static void shoot(Page page, String name) {
        String folder = System.getProperty("screenshots", "");
        if (!folder.isEmpty()) {
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, "sheet-" + name + ".png")));
        }
    }
}
