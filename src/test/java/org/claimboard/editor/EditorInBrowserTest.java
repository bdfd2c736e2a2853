package org.claimboard.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Axe;
import org.claimboard.site.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms in a browser that runs no JavaScript. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorInBrowserTest {

    /** Three figures of which one cannot be compared, and a doubt. */
    private static final String COMPARE = "compare?claim=deepseek-chatbot-cost-5-6-million"
            + "&claim=r1-training-294000-dollars&claim=xai-100000-h100&claim=musk-doubts-chip-count";

    @TestHTTPResource("/")
    URL site;

    @Inject
    TestAccounts accounts;

    @Inject
    RevisionStore revisions;

    private TestBrowser chromium;

    /** For all looks at forms, and what was said there since it was last navigated. */
    private Page form;

    private final List<String> messages = new ArrayList<>();

    @BeforeAll
    void start() {
        chromium = TestBrowser.start();
        form = signedIn(1280, ColorScheme.LIGHT).newPage();
        form.onConsoleMessage(message -> messages.add(message.text()));
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** Two of each kind; without a browser all of them are taken through the forms elsewhere. */
    @Test
    void recordsOfEachKind_savedAsTheyAre_areSaidToBeUnchanged() {
        List<RecordHead> heads = Stream.of(RecordType.values())
                .flatMap(type -> revisions.keys(type).stream().limit(2))
                .map(key -> revisions.head(key).orElseThrow())
                .toList();
        assertThat(heads).hasSizeGreaterThanOrEqualTo(RecordType.values().length);
        long before = revisions.count();
        try (BrowserContext context = signedIn()) {
            Page page = context.newPage();
            for (RecordHead head : heads) {
                page.navigate(site + "en" + Kind.path(head.key()) + "/edit");
                page.locator("button[name=act][value=save]").click();
                page.locator(".notice").first().waitFor();
                assertThat(page.locator(".notice").allTextContents())
                        .as(head.slug)
                        .singleElement()
                        .asString()
                        .contains("Nothing changed");
            }
        }
        assertThat(revisions.count()).isEqualTo(before);
    }

    @Test
    void editor_withoutJavaScript_logsAClaimWithEvidenceAndANumber() {
        String slug;
        try (BrowserContext context = signedIn()) {
            Page page = context.newPage();
            page.navigate(site + "en/desk/claims/new");
            page.locator("[name='/title/en']").fill("The bridge cost 4 million");
            page.locator("[name='/kind']").selectOption("quantity");
            page.getByRole(AriaRole.BUTTON, named("Add a number")).click();
            assertThat(page.url()).endsWith("#f-quantities-0");
            page.locator("[name='/quantities/0/value']").fill("4,000,000");
            page.locator("[name='/quantities/0/unit']").fill("EUR");
            page.getByRole(AriaRole.BUTTON, named("Add evidence")).click();
            page.locator("[name='/evidence/0/source']").fill("bbc-ai-heroes");
            page.locator("[name='/evidence/0/stance']").selectOption("supports");
            page.getByRole(AriaRole.BUTTON, named("Add evidence")).click();
            page.getByRole(AriaRole.BUTTON, named("Remove Evidence 2")).click();
            assertThat(page.locator("[name='/title/en']").inputValue()).isEqualTo("The bridge cost 4 million");

            page.locator("[name='/title/en']").press("Control+End");
            page.locator("button[name=act][value=save]").click();
            assertThat(page.url()).matches(".*/en/desk/claims/the-bridge-cost-4-million[0-9-]*");
            slug = page.url().replaceFirst(".*/", "");
        }
        String content = revisions.head(new RecordKey(RecordType.CLAIM, slug)).orElseThrow().latest.content;
        assertThat(content).contains("\"value\":4000000").contains("\"source\":\"bbc-ai-heroes\"");
    }

    static List<Arguments> looks() {
        return List.of(
                Arguments.of("claims/deepseek-trained-r1-on-2000-chips", "en", 1280, ColorScheme.LIGHT),
                Arguments.of("claims/deepseek-trained-r1-on-2000-chips", "ko", 360, ColorScheme.DARK),
                Arguments.of("sources/nyt-openai-finances", "ko", 1280, ColorScheme.LIGHT),
                Arguments.of("claimants/gene-munster", "en", 360, ColorScheme.LIGHT),
                Arguments.of("articles/deepseek-openai", "ko", 1280, ColorScheme.DARK),
                Arguments.of("comparisons/training-cost", "en", 1280, ColorScheme.DARK),
                Arguments.of("chains/50000-chips", "ko", 360, ColorScheme.LIGHT),
                Arguments.of("rates/ecb-eur-usd", "en", 1280, ColorScheme.LIGHT),
                Arguments.of("claims/new", "ko", 1280, ColorScheme.LIGHT),
                Arguments.of(COMPARE, "en", 1280, ColorScheme.LIGHT),
                Arguments.of(COMPARE, "ko", 360, ColorScheme.DARK));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void form_isAccessibleAndFits(String record, String language, int width, ColorScheme scheme) {
        messages.clear();
        TestBrowser.set(form, width, 900, scheme);
        form.navigate(site + language + "/desk/" + record + (record.matches(".*(?:/new|[?].*)") ? "" : "/edit"));
        shoot(form, record.replaceAll("[?].*", "").replace('/', '-') + "-" + language + "-" + width);
        assertThat(Axe.violations(form)).isEmpty();
        assertThat(TestBrowser.width(form)).isEqualTo(width);
        assertThat(messages).isEmpty();
    }

    @Test
    void faultsAndConflicts_areAccessible() {
        try (BrowserContext context = signedIn(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(site + "en/desk/claims/new");
            page.locator("[name='/stated']").fill("yesterday");
            page.getByRole(AriaRole.BUTTON, named("Add evidence")).click();
            page.locator("[name='/evidence/0/source']").fill("nobody");
            page.getByRole(AriaRole.BUTTON, named("Add a credibility note")).click();
            page.locator("button[name=act][value=save]").click();
            shoot(page, "faults-en-1280");
            assertThat(Axe.violations(page)).isEmpty();

            String slug = "conflict-" + System.nanoTime();
            page.locator("[name=slug]").fill(slug);
            page.locator("[name='/stated']").fill("");
            page.locator("[name='/title/en']").fill("Before");
            page.locator("button[name=act][value=save]").click();
            Page other = context.newPage();
            page.navigate(site + "ko/desk/claims/" + slug + "/edit");
            other.navigate(site + "en/desk/claims/" + slug + "/edit");
            save(other, "Theirs");
            page.locator("[name='/notes/ko']").fill("내 메모");
            save(page, "Mine");
            shoot(page, "conflict-ko-1280");
            assertThat(Axe.violations(page)).isEmpty();
            page.setViewportSize(360, 800);
            shoot(page, "conflict-ko-360");
            assertThat(TestBrowser.width(page)).isEqualTo(360);
        }
    }

    private static void save(Page page, String title) {
        page.locator("[name='/title/en']").fill(title);
        page.locator("[name=reason]").fill("Say it better");
        page.locator("button[name=act][value=save]").click();
    }

    /** With {@code -Dscreenshots=} and a folder, for people to look at. */
    private static void shoot(Page page, String name) {
        String folder = System.getProperty("screenshots", "");
        if (!folder.isEmpty()) {
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, "editor-" + name + ".png")));
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private BrowserContext signedIn(int width, ColorScheme scheme) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme));
        signIn(context);
        return context;
    }

    private BrowserContext signedIn() {
        BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        signIn(context);
        return context;
    }

    private void signIn(BrowserContext context) {
        context.addCookies(List.of(
                new Cookie("claimboard-session", accounts.signedIn(Role.EDITOR).sessionCookie())
                        .setUrl(site.toString())));
    }
}
