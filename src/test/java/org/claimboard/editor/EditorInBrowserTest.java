package org.claimboard.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.claim.RecordHead;
import org.claimboard.claim.RevisionStore;
import org.claimboard.site.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The forms in a browser that runs no JavaScript. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorInBrowserTest {

    @TestHTTPResource("/")
    URL site;

    @Inject
    TestAccounts accounts;

    @Inject
    RevisionStore revisions;

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

    @Test
    void everyShippedRecord_savedAsItIs_isSaidToBeUnchanged() {
        List<RecordHead> heads = revisions.heads();
        assertThat(heads).hasSizeGreaterThanOrEqualTo(152);
        long before = revisions.count();
        try (BrowserContext context = signedIn()) {
            Page page = context.newPage();
            for (RecordHead head : heads) {
                page.navigate(site + "en" + Kind.path(head.key()) + "/edit");
                page.locator("button[name=act][value=save]").click();
                assertThat(page.locator(".notice").allTextContents())
                        .as(head.slug)
                        .singleElement()
                        .asString()
                        .contains("Nothing changed");
            }
        }
        assertThat(revisions.count()).isEqualTo(before);
    }

    private BrowserContext signedIn() {
        BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        context.addCookies(List.of(
                new Cookie("claimboard-session", accounts.signedIn(Role.EDITOR).sessionCookie())
                        .setUrl(site.toString())));
        return context;
    }
}
