package org.claimboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.claimboard.account.Account;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.ledger.FileConflictStore;
import org.claimboard.ledger.RevisionHash;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Axe;
import org.claimboard.site.TestBrowser;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Workflow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A claim from the article to its correction, in Korean: an editor and a reviewer at the desk, and a reader. With
 * {@code -Dscreenshots=} and a folder it makes the docs' pictures of the desk, with {@code -Dlooks=} one of every page.
 */
@QuarkusTest
@TestProfile(OnScratch.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryTest {

    private static final String ARTICLE = "https://dfast.kr/704642";
    private static final String COST = "개발진에 따르면 딥시크의 챗봇은";
    private static final String REPORT = "deepseek-v3-technical-report";
    private static final String QUOTE =
            "DeepSeek-V3 costs only 2.788M GPU hours for its full training. Assuming the rental"
                    + " price of the H800 GPU is $2 per GPU hour, our total training costs amount to only $5.576M.";

    @TestHTTPResource("/")
    URL site;

    @Inject
    TestAccounts accounts;

    @Inject
    RevisionStore revisions;

    @Inject
    Workflow workflow;

    @Inject
    FileConflictStore conflicts;

    private TestBrowser chromium;
    private SoftAssertions looks = new SoftAssertions();
    private boolean scripts;

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
    @CsvSource({"false, 1280, 민지, xai", "true, 360, 서준, gene-munster"})
    void claim_fromTheArticleToItsCorrection(boolean javaScript, int width, String name, String disputed) {
        scripts = javaScript;
        looks = new SoftAssertions();
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setJavaScriptEnabled(javaScript).setViewportSize(width, 1000);
        try (BrowserContext chief = chromium.browser().newContext(options);
                BrowserContext one = chromium.browser().newContext(options);
                BrowserContext two = chromium.browser().newContext(options);
                BrowserContext reader = chromium.browser().newContext(options)) {
            Page administrator = signIn(chief, accounts.create(Role.ADMINISTRATOR), TestAccounts.PASSWORD);
            String suffix = javaScript ? "on" : "off";
            Page editor = join(one, administrator, "editor-" + suffix, name, Role.EDITOR);
            Page reviewer = join(two, administrator, "reviewer-" + suffix, "하윤", Role.REVIEWER);

            String slug = log(editor);
            edit(editor, slug);
            assess(editor, slug);
            submitAndBeRefused(editor, slug);
            Instant before = Instant.now();
            review(reviewer, editor, slug);
            Instant first = Instant.now();
            correct(editor, reviewer, slug, name);
            read(reader.newPage(), slug, name, before, first);

            grade(reviewer, administrator);
            disagree(new RecordKey(RecordType.CLAIMANT, disputed));
            lookAround(editor, administrator, slug, disputed);
            retract(editor, reviewer, reader.newPage(), slug);
            leave(one, editor);
        }
        looks.assertAll();
    }

    private Page signIn(BrowserContext context, Account account, String password) {
        Page page = context.newPage();
        open(page, "/desk");
        assertThat(page.url()).contains("/ko/sign-in");
        look(page, "sign-in");
        page.locator("input[name=name]").fill(account.name);
        page.locator("input[name=password]").fill(password);
        press(page, "main form button");
        assertThat(page.url()).endsWith("/ko/desk");
        return page;
    }

    /** Invites someone, who opens the link, chooses a password and signs in with it. */
    private Page join(BrowserContext context, Page administrator, String account, String name, Role role) {
        open(administrator, "/accounts");
        administrator.locator("#invite input[name=name]").fill(account);
        administrator.locator("input[name=display-name]").fill(name);
        administrator.locator("input[name=role][value=" + role.word() + "]").check();
        press(administrator, "#invite button");
        look(administrator, "link");
        String link = administrator.locator(".secret code").innerText();

        Page page = context.newPage();
        page.navigate(link);
        look(page, "invitation");
        String password = "a password of " + account;
        page.locator("input[name=new-password]").fill(password);
        page.locator("input[name=new-password-again]").fill(password);
        press(page, "main form button");
        context.clearCookies();
        page.navigate(link);
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(page.locator("input[name=new-password]").count()).isZero();
        page.close();
        Account signed = new Account();
        signed.name = account;
        return signIn(context, signed, password);
    }

    /** Pastes the shipped article and takes four of its sentences; the slug of the claim on the cost. */
    private String log(Page page) {
        open(page, "/desk");
        look(page, "desk-empty");
        press(page, ".primary a");
        look(page, "log");
        page.locator("textarea[name=text]").fill(article());
        page.locator("input[name=address]").fill(ARTICLE);
        press(page, "main form button");

        Locator cost = proposal(page, COST);
        assertThat(cost.locator(".numbers > li").allInnerTexts()).anyMatch(number -> number.contains("5,600,000 USD"));
        Locator ticked = page.locator(".proposal > .take input:checked");
        while (ticked.count() > 0) {
            ticked.first().press("Space");
        }
        for (String sentence : List.of(COST, "1만 6,000개의 고급 칩", "2,000개의 고급 칩과", "1,000억 위안")) {
            Locator proposal = proposal(page, sentence);
            proposal.locator("input[name$='.take']").first().press("Space");
            proposal.locator("input[name$='.claimant']").fill(sentence.equals(COST) ? "딥시크" : "모빌리티TV");
        }
        shoot(page, "log-a-claim");
        look(page, "proposals");
        press(page, ".actions.sticky button");
        look(page, "logged");
        assertThat(page.locator(".work-items .title").count()).isEqualTo(4);
        String address = page.locator(".work-items .title a")
                .filter(new Locator.FilterOptions().setHasText("560만"))
                .getAttribute("href");
        String slug = address.substring(address.lastIndexOf('/') + 1);
        assertThat(quantities(slug)).contains("5600000 USD");
        return slug;
    }

    private void edit(Page page, String slug) {
        open(page, "/desk/claims/" + slug + "/edit");
        press(page, "button[value='add /evidence']");
        page.locator("[name='/evidence/0/source']").fill(REPORT);
        page.locator("[name='/evidence/0/stance']").selectOption("supports");
        page.locator("[name='/evidence/0/quote']").fill(QUOTE);
        press(page, "button[value='add /evidence/0/credibility']");
        String note = "/evidence/0/credibility/0/";
        page.locator("[name='" + note + "reliability']").selectOption("B");
        page.locator("[name='" + note + "credibility']").selectOption("2");
        page.locator("[name='" + note + "reason/ko']").fill("자체 보고서이지만 계산 근거를 밝힌다.");
        page.locator("[name='" + note + "author']").fill("데스크");
        page.locator("[name='" + note + "date']")
                .fill(LocalDate.now(ZoneOffset.UTC).toString());
        page.locator("[name=reason]").fill("보고서의 금액을 근거로 붙임");
        page.locator("[name='/evidence/0/source']").scrollIntoViewIfNeeded();
        shoot(page, "edit");
        look(page, "edit");
        press(page, "button[value=save]");
        assertThat(page.url()).endsWith("/ko/desk/claims/" + slug);
    }

    private void assess(Page page, String slug) {
        open(page, "/desk/claims/" + slug + "/assessment");
        look(page, "assessment");
        page.locator("input[name=verdict][value=misleading]").check();
        page.locator("input[name=confidence][value=high]").check();
        page.locator("textarea[name=conclusion-ko]").fill("560만 달러는 학습 1회의 비용이다.");
        page.locator("textarea[name=rationale-ko]").fill("학습 1회의 비용이지 챗봇 제작비가 아니다.");
        press(page, "main form.form button");
        assertThat(page.locator(".notice.done").count()).isEqualTo(1);
        open(page, "/desk/claims/" + slug + "/preview");
        look(page, "preview");
        assertThat(page.locator("main").innerText()).contains("학습 1회의 비용이지");
    }

    private void submitAndBeRefused(Page page, String slug) {
        open(page, "/desk/claims/" + slug);
        look(page, "record-draft");
        page.locator("form.step:has(button.submission) textarea").fill("금액과 출처를 봐 주세요");
        press(page, "button.submission");
        assertThat(page.locator("button.publication").count()).isZero();
        assertThat(page.locator("#steps").innerText()).contains("게시는 검토자만 할 수 있습니다.");
        assertThat(forged(page, "/desk/claims/" + slug).status()).isEqualTo(403);
    }

    private void review(Page page, Page editor, String slug) {
        open(page, "/desk");
        assertThat(page.locator("#reviews").innerText()).contains("560만 달러");
        shoot(page, "desk");
        look(page, "desk");
        open(page, "/desk/claims/" + slug);
        page.locator("#comments textarea").fill("금액은 보고서 5쪽과 맞습니다.");
        press(page, "#comments button");
        shoot(page, "record");
        looks.assertThat(page.frameLocator("iframe.preview").locator("h1").innerText())
                .contains("560만");
        look(page, "record");

        page.locator("form.step:has(button.return) textarea").fill("쪽 번호를 적어 주세요");
        press(page, "button.return");
        open(editor, "/desk/returned");
        assertThat(editor.locator(".work-items").innerText()).contains("쪽 번호를 적어 주세요");
        open(editor, "/desk/claims/" + slug + "/edit");
        editor.locator("[name='/evidence/0/locator']").fill("p. 5");
        editor.locator("[name=reason]").fill("쪽 번호");
        press(editor, "button[value=save]");
        press(editor, "button.submission");
        publish(page, slug);
    }

    private void publish(Page page, String slug) {
        open(page, "/desk/claims/" + slug);
        page.locator("form.step:has(button.publication) textarea").fill("확인함");
        press(page, "button.publication");
        assertThat(page.locator(".notice.done").innerText()).contains("게시했습니다");
    }

    private void correct(Page editor, Page reviewer, String slug, String name) {
        open(editor, "/desk/claims/" + slug + "/correction");
        look(editor, "correction");
        editor.locator("input[name=severity][value=substantial]").check();
        editor.locator("textarea[name=wrong-ko]").fill("챗봇 제작비가 560만 달러라고 했습니다.");
        editor.locator("textarea[name=right-ko]").fill(right(name));
        press(editor, "main form.form button");
        assertThat(editor.url()).contains("/edit");
        editor.locator("[name='/title/ko']").fill("한 번의 학습 비용이 560만 달러");
        editor.locator("[name='/text/ko']").fill("DeepSeek-V3의 마지막 학습 한 번에 560만 달러가 들었다.");
        editor.locator("[name=reason]").fill("독자의 지적");
        press(editor, "button[value=save]");
        press(editor, "button.submission");
        publish(reviewer, slug);
    }

    private void read(Page page, String slug, String name, Instant before, Instant first) {
        open(page, "/claims/" + slug);
        Locator correction = page.locator(".corrections .right");
        assertThat(correction.innerText()).contains(right(name));
        assertThat(correction.boundingBox().y).isLessThan(page.locator("h1").boundingBox().y);
        assertThat(page.locator(".statement").innerText()).contains("마지막 학습 한 번에");
        shoot(page, "correction");
        look(page, "claim-corrected");
        open(page, "/corrections");
        assertThat(page.locator(".notices").innerText()).contains(right(name));
        assertThat(page.request().get(site + "api/v1/corrections").text()).contains(right(name));

        assertThat(page.navigate(site + "ko/claims/" + slug + "?asOf=" + before).status())
                .isEqualTo(404);
        open(page, "/claims/" + slug + "?asOf=" + first);
        assertThat(page.locator(".statement").innerText()).contains(COST);
        assertThat(page.locator(".corrections").count()).isZero();
        open(page, "/claims/" + slug + "?asOf=" + Instant.now());
        assertThat(page.locator(".statement").innerText()).contains("마지막 학습 한 번에");
        open(page, "/claims/" + slug + "/history");
        assertThat(page.locator("main").innerText()).contains("마지막 학습 한 번에");
    }

    /** A reviewer's own note on a source waits for somebody else too; once it is out, verdicts want a second look. */
    private void grade(Page reviewer, Page administrator) {
        String source = "/desk/sources/" + REPORT;
        open(reviewer, source + "/edit");
        int notes = reviewer.locator("#f-credibility > fieldset.item").count();
        press(reviewer, "button[value='add /credibility']");
        String note = "/credibility/" + notes + "/";
        reviewer.locator("[name='" + note + "reliability']").selectOption("B");
        reviewer.locator("[name='" + note + "credibility']").selectOption("3");
        reviewer.locator("[name='" + note + "reason/ko']").fill("다시 읽고 낮춘 평가");
        reviewer.locator("[name='" + note + "author']").fill("하윤");
        reviewer.locator("[name='" + note + "date']")
                .fill(LocalDate.now(ZoneOffset.UTC).toString());
        reviewer.locator("[name=reason]").fill("다시 읽음");
        press(reviewer, "button[value=save]");
        press(reviewer, "button.submission");
        assertThat(reviewer.locator("button.publication").count()).isZero();
        assertThat(reviewer.locator("#steps").innerText()).contains("다른 사람이 게시해야 합니다");
        APIResponse refusal = forged(reviewer, source);
        assertThat(refusal.status()).isEqualTo(403);
        assertThat(refusal.text()).contains("다른 사람이 게시해야 합니다");

        open(administrator, source);
        press(administrator, "button.publication");
        assertThat(administrator.locator(".notice.done").innerText()).contains("게시했습니다");
    }

    private void lookAround(Page editor, Page administrator, String slug, String disputed) {
        for (String address : List.of(
                "/desk",
                "/desk/second-looks",
                "/desk/conflicts",
                "/desk/conflicts/claimants/" + disputed,
                "/desk/claims",
                "/desk/claims/" + slug,
                "/desk/claims/" + slug + "/retraction",
                "/account")) {
            open(editor, address);
            look(editor, "end" + address.replace('/', '-').replace(slug, "slug"));
        }
        open(editor, "/desk/claims/" + slug + "/retraction");
        press(editor, "main form.form button");
        look(editor, "retraction-refused");
        for (String address : List.of("/accounts", "/audit")) {
            open(administrator, address);
            look(administrator, "end" + address.replace('/', '-'));
        }
        assertThat(administrator.locator("main").innerText()).contains("editor-");
        open(editor, "/desk/second-looks");
        assertThat(editor.locator(".work-items > li").count()).isPositive();
        press(editor, ".work-items .title a >> nth=0");
        look(editor, "second-look");
    }

    private void retract(Page editor, Page reviewer, Page reader, String slug) {
        open(editor, "/desk/claims/" + slug + "/retraction");
        editor.locator("textarea[name=told-ko]").fill("이미 등록된 주장과 겹칩니다.");
        press(editor, "main form.form button");
        press(editor, "button.submission");
        publish(reviewer, slug);
        open(reader, "/claims/" + slug);
        assertThat(reader.locator(".withdrawal").innerText()).contains("이미 등록된 주장과 겹칩니다.");
        assertThat(reader.locator(".statement").innerText()).contains("마지막 학습 한 번에");
        look(reader, "claim-retracted");
    }

    /** Signs out; what was kept of the session is worth nothing. */
    private void leave(BrowserContext context, Page page) {
        List<Cookie> kept = context.cookies();
        press(page, ".desk-bar button");
        try (BrowserContext other = chromium.browser().newContext()) {
            other.addCookies(kept);
            Page stolen = other.newPage();
            open(stolen, "/desk");
            assertThat(stolen.url()).contains("/ko/sign-in");
        }
    }

    private void disagree(RecordKey key) {
        Person author = new Person("anna", false);
        ObjectNode ours = CanonicalForm.parse(revisions.head(key).orElseThrow().latest.content);
        ObjectNode theirs = ours.deepCopy();
        theirs.putObject("role").put("ko", "파일에서 바뀐 직함").put("en", "A role that the file changed");
        ours.putObject("role").put("ko", "데스크에서 바뀐 직함").put("en", "A role that the desk changed");
        workflow.draft(key, revisions.head(key).orElseThrow().latest.number, ours, author, "");
        String text = theirs.toString();
        String file = "claimants/" + key.slug() + ".yaml";
        QuarkusTransaction.requiringNew().run(() -> conflicts.note(key, file, RevisionHash.of(text), text));
    }

    /** What the page would send if it had the button that it does not have. */
    private APIResponse forged(Page page, String record) {
        open(page, record);
        FormData form = FormData.create();
        for (String field : List.of("_token", "seen")) {
            form.set(
                    field,
                    page.locator("main input[name=" + field + "]").first().inputValue());
        }
        return page.request()
                .post(
                        site + "ko" + record + "/publication",
                        RequestOptions.create()
                                .setForm(form)
                                .setHeader("Origin", site.toString().replaceAll("/$", "")));
    }

    private static Locator proposal(Page page, String words) {
        return page.locator("li.proposal")
                .filter(new Locator.FilterOptions().setHas(page.locator(".sentence:has-text(\"" + words + "\")")))
                .first();
    }

    private static String right(String name) {
        return "560만 달러는 마지막 학습 한 번의 비용입니다. " + name + " 씀.";
    }

    private String article() {
        RecordKey key = new RecordKey(RecordType.ARTICLE, "deepseek-openai");
        StringBuilder text = new StringBuilder();
        CanonicalForm.parse(revisions.head(key).orElseThrow().latest.content)
                .path("passages")
                .forEach(passage -> text.append(passage.path("text").asText()).append("\n\n"));
        return text.toString();
    }

    private List<String> quantities(String slug) {
        String content = revisions.head(new RecordKey(RecordType.CLAIM, slug)).orElseThrow().latest.content;
        return StreamSupport.stream(
                        CanonicalForm.parse(content).path("quantities").spliterator(), false)
                .map(quantity -> quantity.path("value").asText() + " "
                        + quantity.path("unit").asText())
                .toList();
    }

    private void open(Page page, String address) {
        assertThat(page.navigate(site + "ko" + address).status()).as(address).isEqualTo(200);
    }

    private static void press(Page page, String button) {
        page.locator(button).first().click();
        page.waitForLoadState();
    }

    /** Nothing that axe minds, nothing wider than the screen: on a desk in the light, and on a phone in the dark. */
    private void look(Page page, String name) {
        if (!scripts) {
            return;
        }
        page.setViewportSize(1280, 900);
        look(page, name + "-1280", 1280);
        page.setViewportSize(360, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(page, name + "-360", 360);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void look(Page page, String name, int width) {
        String folder = System.getProperty("looks", "");
        if (!folder.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
        // Bars that stick to the window cover nothing there, as far as axe can see.
        page.locator("body").evaluate("body => scrollTo(0, body.scrollHeight)");
        looks.assertThat(TestBrowser.width(page)).as(name).isEqualTo(width);
        looks.assertThat(Axe.violations(page)).as(name).isEmpty();
    }

    private void shoot(Page page, String name) {
        String folder = System.getProperty("screenshots", "");
        if (!folder.isEmpty() && !scripts) {
            page.mouse().wheel(0, -100_000);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
        }
    }
}
