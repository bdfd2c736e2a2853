package org.claimboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.claimboard.account.Account;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.claim.SettableClock;
import org.claimboard.mail.TestPost;
import org.claimboard.site.Axe;
import org.claimboard.site.TestBrowser;
import org.junit.jupiter.api.Test;

/**
 * The day of a newsroom with its own scale, at a desk in Japanese: from an article in which speakers are named to a
 * comparison, many records published at once, a second round on the same article, a verdict, and the mail that tells of it.
 * With {@code -Dlooks=} and a folder it makes a picture of every page.
 */
@QuarkusTest
@TestProfile(Newsroom.class)
class NewsroomStoryTest {

    private static final String ARTICLE = "https://kamome.example.org/lock";
    private static final String COUNCIL = "The Heron Council";
    private static final String SOCIETY = "The Gull Society";
    private static final String CHEAP = COUNCIL + " said the canal lock cost 4.6 million dollars.";
    private static final String DEAR = SOCIETY + " said the canal lock cost 6.2 million dollars.";
    private static final String WORKERS = COUNCIL + " said the canal lock employed 340 workers.";
    private static final String TITLE = "The canal lock";

    @TestHTTPResource("/")
    URL site;

    @Inject
    TestAccounts accounts;

    @Inject
    TestPost post;

    @Inject
    SettableClock clock;

    /** Set by {@link Newsroom}. */
    @SuppressWarnings("NullAway.Init")
    Function<String, List<String>> server;

    private final SoftAssertions looks = new SoftAssertions();

    @Test
    void day_ofANewsroomWithItsOwnScale_inJapanese() throws Exception {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(1280, 1000);
        TestBrowser chromium = TestBrowser.start();
        try (BrowserContext one = chromium.browser().newContext(options);
                BrowserContext two = chromium.browser().newContext(options);
                BrowserContext other = chromium.browser().newContext(options)) {
            Page editor = signIn(one, accounts.create(Role.EDITOR));
            Page reviewer = signIn(two, accounts.create(Role.REVIEWER));
            Page reader = other.newPage();
            wantMail(reviewer, "reviewer@example.org");

            log(editor);
            String comparison = compare(editor);
            handInTheRest(editor);
            mail();
            publishAll(reviewer);
            read(reader, comparison);

            String claim = secondRound(editor, reviewer);
            readSecondRound(reader, claim);
            assess(editor, reviewer, claim);
            readVerdict(reader, claim);
        } finally {
            chromium.close();
        }
        looks.assertAll();
    }

    private Page signIn(BrowserContext context, Account account) {
        Page page = context.newPage();
        open(page, "/desk");
        page.locator("input[name=name]").fill(account.name);
        page.locator("input[name=password]").fill(TestAccounts.PASSWORD);
        press(page, "main form button");
        assertThat(page.url()).endsWith("/ja/desk");
        return page;
    }

    private void wantMail(Page page, String address) throws Exception {
        open(page, "/account/mail");
        page.locator("input[name=address]").fill(address);
        page.locator("select[name=language]").selectOption("ja");
        page.locator("input[name=kind][value=review]").check();
        press(page, "main form button");
        look(page, "mail");
        for (int i = 0; i < 100 && server.apply("mails").isEmpty(); i++) {
            post.deliver();
            Thread.sleep(100);
        }
        String link = TestPost.text(server.apply("mails").get(0));
        open(page, "/mail/confirm/" + link.replaceAll("(?s).*/ja/mail/confirm/(\\S+).*", "$1"));
        look(page, "confirm");
        press(page, "main form button");
        assertThat(page.locator("main").innerText()).contains(address, "今後は");
        assertThat(server.apply("forget")).isEmpty();
    }

    /** Who speaks is read from the sentences, so that nothing is typed but the text and its address. */
    private void log(Page page) {
        open(page, "/desk/claims/log");
        look(page, "log");
        page.locator("textarea[name=text]").fill(TITLE + "\n\n" + CHEAP + " " + DEAR + "\n\n" + WORKERS + "\n");
        page.locator("input[name=address]").fill(ARTICLE);
        press(page, "main form.form button");
        assertThat(page.locator(".proposal [name$='.claimant']").all().stream()
                        .map(Locator::inputValue)
                        .toList())
                .containsExactlyInAnyOrder("Heron Council", "Gull Society", "Heron Council");
        look(page, "proposals");
        press(page, ".actions.sticky button");
        assertThat(page.locator(".compare-tick input").count()).isEqualTo(3);
        look(page, "logged");
    }

    /** Compares two of the figures; the path of the comparison. */
    private String compare(Page page) {
        for (String words : List.of("4.6", "6.2")) {
            item(page, words).locator(".compare-tick input").check();
        }
        String logged = page.url();
        press(page, "#compare button");
        look(page, "compare");
        press(page, ".actions.sticky button[value='hand-in']");
        assertThat(page.locator("#refused").count()).isZero();
        assertThat(page.url()).contains("/desk/comparisons/");
        String path = page.url().replaceAll(".*/ja/desk|\\?.*", "");
        look(page, "comparison-at-the-desk");
        page.navigate(logged);
        return path;
    }

    private void handInTheRest(Page page) {
        press(page, "form[action$='/accepted/submission'] button");
        assertThat(page.locator(".fault").count()).isZero();
        assertThat(page.locator(".work-items a[href$='#steps']").count())
                .as("what is handed in is not offered again")
                .isZero();
        look(page, "handed-in");
    }

    /** What waits is told to the reviewer, in the language and with the addresses of the desk. */
    private void mail() throws Exception {
        for (int i = 0; i < 5 && server.apply("mails").isEmpty(); i++) {
            clock.at(Instant.now().plus(Duration.ofMinutes(3 + 10L * i)), post::deliver);
        }
        List<String> mails = server.apply("mails");
        assertThat(mails).hasSize(1);
        String text = TestPost.text(mails.get(0));
        assertThat(text).contains("https://claims.example.org/ja/desk", "340");
    }

    /** Ticks all that waits, looks at what would be done, and has it done. */
    private void publishAll(Page page) throws InterruptedException {
        open(page, "/desk/list?state=in-review");
        look(page, "list");
        page.locator("select[name=act]").selectOption("publication");
        page.locator("input[name=all]").check();
        press(page, ".bulk-acts button");
        for (int i = 0; i < 100 && page.locator("form[action$='/run'] button").count() == 0; i++) {
            Thread.sleep(200);
            page.reload();
        }
        look(page, "bulk-before");
        press(page, "form[action$='/run'] button");
        for (int i = 0; i < 150 && page.locator("progress").count() > 0; i++) {
            Thread.sleep(200);
            page.reload();
        }
        look(page, "bulk-after");
        assertThat(page.locator(".outcomes li").last().innerText()).startsWith("0");
        open(page, "/desk/list?state=in-review");
        assertThat(page.locator(".work-items > li").count()).isZero();
    }

    private void read(Page page, String comparison) {
        open(page, comparison);
        assertThat(page.locator("main").innerText()).contains("Heron Council", "Gull Society");
        look(page, "comparison");
        open(page, "/articles");
        assertThat(page.locator("main").innerText()).contains(TITLE);
    }

    /** A sentence more of an article that readers see already: the claim and the article's passage go out together. */
    private String secondRound(Page editor, Page reviewer) {
        open(editor, "/desk/claims/log");
        editor.locator("textarea[name=text]").fill(SOCIETY + " said the canal lock leaks 75 litres a day.\n");
        editor.locator("input[name=address]").fill(ARTICLE);
        press(editor, "main form.form button");
        assertThat(editor.locator("input[name=keep][value=existing]").isChecked())
                .isTrue();
        press(editor, ".actions.sticky button");
        String claim = item(editor, "75").locator(".title a").getAttribute("href");
        press(editor, "form[action$='/accepted/submission'] button");
        assertThat(editor.locator(".fault").count()).isZero();
        reviewer.navigate(site + claim.substring(1));
        look(reviewer, "second-round");
        assertThat(reviewer.locator("#bundle").innerText()).contains(TITLE);
        press(reviewer, "button.publication");
        assertThat(reviewer.locator(".notice.done").count()).isPositive();
        return claim.replaceAll(".*/desk", "");
    }

    private void readSecondRound(Page page, String claim) {
        open(page, claim);
        assertThat(page.locator("main").innerText()).contains("75", TITLE);
        press(page, "main a[href*='/articles/'] >> nth=0");
        assertThat(page.locator("main").innerText()).contains("leaks 75 litres", "4.6 million dollars");
        look(page, "article");
    }

    private void assess(Page editor, Page reviewer, String claim) {
        open(editor, "/desk" + claim + "/assessment");
        assertThat(editor.locator(".verdict .word").allInnerTexts()).contains("真", "半分だけ真", "偽", "未確認");
        look(editor, "assessment");
        editor.evaluate("document.querySelectorAll('main form').forEach(form => form.noValidate = true)");
        press(editor, "main form.form button");
        assertThat(editor.url()).as("what is refused has an address of its own").contains("/ja/desk/answers/");
        assertThat(editor.reload().status()).isEqualTo(422);
        look(editor, "assessment-refused");
        editor.locator("input[name=verdict][value=refuted]").check();
        editor.locator("input[name=confidence][value=high]").check();
        editor.locator("textarea[name=conclusion-ja]").fill("漏水は確認されていない。");
        editor.locator("textarea[name=rationale-ja]").fill("検査の記録に漏水はない。");
        press(editor, "main form.form button");
        assertThat(editor.locator(".notice.done").innerText()).contains("提出する前に");
        look(editor, "assessed");
        addEvidence(editor, claim);
        press(editor, "button.submission");
        open(reviewer, "/desk" + claim);
        press(reviewer, "button.publication");
        assertThat(reviewer.locator(".notice.done").count()).isPositive();
    }

    /** The checklist asks for it, for a verdict rests on it. */
    private void addEvidence(Page editor, String claim) {
        press(editor, ".needs .required a[href*='evidence']");
        press(editor, "button[value='add /evidence']");
        editor.locator("[name='/evidence/0/source']").fill("deepseek-v3-technical-report");
        editor.locator("[name='/evidence/0/stance']").selectOption("refutes");
        editor.locator("[name=reason]").fill("検査の記録を根拠に加えた");
        press(editor, "button[value=save]");
        assertThat(editor.url()).endsWith("/ja/desk" + claim);
        assertThat(editor.locator(".needs .required").allInnerTexts())
                .as(editor.locator("main").innerText())
                .isEmpty();
    }

    private void readVerdict(Page page, String claim) {
        open(page, claim);
        assertThat(page.locator("main .verdict .word").first().innerText()).isEqualTo("偽");
        assertThat(page.request()
                        .get(site + "api/v1" + claim + "/claimreview?language=ja")
                        .text())
                .contains("偽", "\"ratingValue\":1", "\"bestRating\":4");
        look(page, "verdict");
    }

    private static Locator item(Page page, String words) {
        return page.locator(".work-items > li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .filter(new Locator.FilterOptions().setHas(page.locator(".compare-tick")))
                .first();
    }

    private void open(Page page, String address) {
        assertThat(page.navigate(site + "ja" + address).status()).as(address).isEqualTo(200);
    }

    private static void press(Page page, String button) {
        page.locator(button).first().click();
        page.waitForLoadState();
    }

    /** Nothing that axe minds, nothing wider than the screen: on a desk in the light, and on a phone in the dark. */
    private void look(Page page, String name) {
        look(page, name, 1280, ColorScheme.LIGHT);
        look(page, name, 360, ColorScheme.DARK);
        page.setViewportSize(1280, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void look(Page page, String name, int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        String folder = System.getProperty("looks", "");
        if (!folder.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, name + "-" + width + ".png")));
        }
        looks.assertThat(TestBrowser.width(page)).as(name).isEqualTo(width);
        looks.assertThat(Axe.violations(page)).as(name + " at " + width).isEmpty();
    }
}
