package org.claimboard.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.site.Axe;
import org.claimboard.site.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages about accounts as people meet them: without JavaScript, on a phone, in both languages. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    @TestHTTPResource("/")
    URL site;

    @Inject
    TestAccounts accounts;

    private TestBrowser chromium;

    @BeforeAll
    void start() {
        chromium = TestBrowser.start();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/account",
                "/account?done=password",
                "/accounts",
                "/audit",
                "/indexes",
                "/webhooks",
                "/invitation/gone",
                "/desk/search?q=chips"
            })
    void page_isForEveryone(String address) {
        Account editor = accounts.create(Role.EDITOR);
        accounts.apiToken(editor, Scope.WRITE);
        List<String> messages = new ArrayList<>();
        try (BrowserContext context = context(signedIn(), 1280, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> messages.add(message.text()));
            for (String language : List.of("en", "ko")) {
                look(page, language + address, 1280, ColorScheme.LIGHT);
                look(page, language + address, 360, ColorScheme.DARK);
            }
        }
        assertThat(messages).noneMatch(message -> message.contains("Content Security Policy"));
    }

    @Test
    void person_isInvitedSignsOutAndSignsInAgain_withoutJavaScript() {
        try (BrowserContext context = context(signedIn(), 360, ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            page.navigate(site + "ko/accounts");
            page.locator("#invite input[name=name]").fill("park.jisoo");
            page.locator("#invite input[name=display-name]").fill("박지수");
            page.locator("#invite input[value=reviewer]").check();
            page.locator("#invite button").click();
            shoot(page, "link-ko-360");
            String link = page.locator(".secret").innerText().strip();

            page.locator(".desk-bar button").click();
            page.navigate(link);
            shoot(page, "invitation-ko-360");
            page.locator("input[name=new-password]").fill("열두 자가 넘는 긴 비밀번호");
            page.locator("input[name=new-password-again]").fill("열두 자가 넘는 긴 비밀번호");
            page.locator("main button").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("박지수");

            page.locator("#tokens input[name=label]").fill("수집기");
            page.locator("#tokens input[value=write]").check();
            page.locator("#tokens form.form button").click();
            shoot(page, "token-ko-360");
            assertThat(page.locator(".secret").innerText()).startsWith("cb_");
        }
    }

    @Test
    void text_typedWhileTheSessionEnded_isStillThere() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        Account other = accounts.create(Role.EDITOR);
        try (BrowserContext context = context(editor, 1280, ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            page.navigate(site + "en/account");
            page.locator("#tokens input[name=label]").fill("Typed for a long time");
            page.locator("#tokens input[value=write]").check();
            editor.form().post("/en/sign-out");
            page.locator("#tokens form.form button").click();
            shoot(page, "ended-en");
            assertThat(page.locator("h1").innerText()).isEqualTo("Your session has ended");

            page.locator("input[name=name]").fill(other.name);
            page.locator("input[name=password]").fill(TestAccounts.PASSWORD);
            page.locator("main button").click();
            shoot(page, "again-en");
            page.locator("main button").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Your new token");
            assertThat(page.locator("main").innerText()).contains("Typed for a long time");
        }
    }

    private void look(Page page, String address, int width, ColorScheme scheme) {
        TestBrowser.set(page, width, 900, scheme);
        page.navigate(site + address);
        shoot(page, address.replaceAll("[^a-z]+", "-") + "-" + width);
        assertThat(TestBrowser.width(page)).as("%s, %d wide", address, width).isEqualTo(width);
        assertThat(Axe.violations(page)).as(address).isEmpty();
    }

    private Visitor signedIn() {
        return accounts.signedIn(Role.ADMINISTRATOR);
    }

    private BrowserContext context(Visitor visitor, int width, ColorScheme scheme, boolean scripts) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(scripts));
        context.addCookies(List.of(new Cookie(Cookies.SESSION, visitor.sessionCookie()).setUrl(site.toString())));
        return context;
    }

    /** With {@code -Dscreenshots=} and a folder, for people to look at. */
    private static void shoot(Page page, String name) {
        String folder = System.getProperty("screenshots", "");
        if (!folder.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, "account-" + name + ".png")));
        }
    }
}
