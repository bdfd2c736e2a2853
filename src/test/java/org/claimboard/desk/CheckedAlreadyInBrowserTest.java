package org.claimboard.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.claimboard.OnScratch;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.site.Axe;
import org.claimboard.site.TestBrowser;
import org.junit.jupiter.api.Test;

/** The claims beside a sentence that is being logged, in a browser on a phone. */
@QuarkusTest
@TestProfile(OnScratch.class)
class CheckedAlreadyInBrowserTest {

    private static final String TEXT =
            "개발진에 따르면 딥시크의 챗봇은 제작 비용이 560만 달러에 불과하다.\n\n딥시크 챗봇은 제작 비용이 900만 달러에 불과하며 적은 비용이다.";

    @TestHTTPResource("/")
    URL site;

    @Inject
    TestAccounts accounts;

    @Test
    void log_onAPhone_showsAndHidesWhatWasChecked() {
        try (TestBrowser chromium = TestBrowser.start();
                BrowserContext context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(360, 800))) {
            context.addCookies(List.of(new Cookie(
                            "claimboard-session", accounts.signedIn(Role.EDITOR).sessionCookie())
                    .setUrl(site.toString())));
            Page page = context.newPage();
            page.navigate(site + "ko/desk/claims/log");
            page.locator("[name=text]").fill(TEXT);
            page.locator("main form button[type=submit]").first().click();
            shoot(page, "ko-360");
            assertThat(TestBrowser.width(page)).isEqualTo(360);
            assertThat(Axe.violations(page)).isEmpty();
            int before = page.locator(".candidates li").count();
            assertThat(before).isPositive();

            page.locator(".candidates[open] button[value^='decide/other']")
                    .first()
                    .click();
            page.waitForLoadState();

            assertThat(page.locator(".candidates").count()).isPositive();
            assertThat(page.locator("[name='p0.quote']").count()).isEqualTo(1);
            page.setViewportSize(1280, 900);
            shoot(page, "ko-1280");
            page.navigate(site + "ko/desk/decisions");
            assertThat(page.getByRole(AriaRole.TABLE).textContent()).contains("다른 주장");
            assertThat(Axe.violations(page)).isEmpty();
            page.setViewportSize(360, 800);
            shoot(page, "decisions-ko-360");
            assertThat(TestBrowser.width(page)).isEqualTo(360);
        }
    }

    /** With {@code -Dscreenshots=} and a folder, for people to look at. */
    private static void shoot(Page page, String name) {
        String folder = System.getProperty("screenshots", "");
        if (!folder.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, "checked-already-" + name + ".png")));
        }
    }
}
