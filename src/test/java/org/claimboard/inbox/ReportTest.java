package org.claimboard.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimboard.OnScratch;
import org.claimboard.account.AuditEvent;
import org.claimboard.account.AuditLog;
import org.claimboard.account.Few;
import org.claimboard.account.RateLimits;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.account.Visitor;
import org.claimboard.claim.SettableClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers send, from their form to the desk's answer, through the front door. */
@QuarkusTest
@TestProfile(OnScratch.class)
class ReportTest {

    private static final String CLAIM = "/claims/deepseek-chatbot-cost-5-6-million";

    @Inject
    TestAccounts accounts;

    @Inject
    Inbox inbox;

    @Inject
    Sendings sendings;

    @Inject
    ContactKeeper contacts;

    @Inject
    AuditLog audit;

    @Inject
    SettableClock clock;

    @ParameterizedTest
    @CsvSource({
        "en, /claims/deepseek-chatbot-cost-5-6-million",
        "ko, /claims/deepseek-chatbot-cost-5-6-million",
        "en, /comparisons/how-many-chips",
        "ko, /articles/deepseek-openai",
        "en, /method",
        "ko, /search?q=qzxvw",
        "en, /check?text=Nobody+ever+said+qzxvw+before."
    })
    void everyPage_leadsToBothForms(String language, String path) {
        String address = path.startsWith("/comparisons/") ? "/comparisons/" + anyComparison() : path;
        Document page = Jsoup.parse(given().get("/" + language + address).asString());
        boolean record = !address.matches("/(method|search|check).*");
        for (String form : List.of("/report", "/ask")) {
            assertThat(page.select("footer a[href=/" + language + form + "]"))
                    .as(form)
                    .hasSize(1);
            if (record) {
                Element link = page.expectFirst("main a[href^=/" + language + form + "?about=]");
                Document asked = Jsoup.parse(given().urlEncodingEnabled(false)
                        .get(link.attr("href"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
                assertThat(asked.select("input[name=about]").attr("value")).isEqualTo(address);
                assertThat(asked.select(".about a").attr("href")).isEqualTo("/" + language + address);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, /search?q=qzxvw+brrk, qzxvw brrk",
        "ko, /search?q=qzxvw+brrk, qzxvw brrk",
        "en, /check?text=Nobody+ever+said+qzxvw+before., Nobody ever said qzxvw before.",
        "ko, /check?text=Nobody+ever+said+qzxvw+before., Nobody ever said qzxvw before."
    })
    void whatFindsNothing_leadsToTheQuestion_withTheWordsFilledIn(String language, String path, String words) {
        Document page = Jsoup.parse(
                given().urlEncodingEnabled(false).get("/" + language + path).asString());
        Element form = page.expectFirst("main form[action=/" + language + "/ask]");
        assertThat(form.attr("method")).isEqualTo("get");
        Document asked = Jsoup.parse(
                given().queryParam("text", form.expectFirst("input[name=text]").attr("value"))
                        .get("/" + language + "/ask")
                        .asString());
        assertThat(asked.expectFirst("textarea[name=text]").wholeText().strip()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void report_goesFromTheFormToTheDeskAndBack(String language) {
        String said = unique("The number is of one training run <b>only</b>.");
        String status = sent(language, "/report", "about", CLAIM, "text", said, "email", "kim@example.org");
        assertThat(status).matches("/" + language + "/reports/[A-Za-z0-9_-]{43}");
        Response received = given().get(status);
        received.then().statusCode(200).header("Cache-Control", "no-store").header("X-Robots-Tag", "noindex");
        Document page = Jsoup.parse(received.asString());
        assertThat(page.text()).contains(said).doesNotContain("kim@example.org");
        assertThat(page.select("main .about a").attr("href")).isEqualTo("/" + language + CLAIM);
        assertThat(state(status)).isEqualTo(language.equals("en") ? "Received" : "받음");

        Visitor editor = accounts.signedIn(Role.EDITOR);
        String item = onWorkList(editor, language, said);
        Document atDesk = page(editor, item);
        assertThat(atDesk.select("a[href=mailto:kim@example.org]")).hasSize(1);
        assertThat(atDesk.select("a[href=/" + language + "/desk" + CLAIM + "/correction]"))
                .hasSize(1);
        assertThat(editor.form().post(item + "/assignment").statusCode()).isEqualTo(303);
        assertThat(state(status)).isEqualTo(language.equals("en") ? "Being looked at" : "살펴보는 중");

        Response unsaid = editor.form().formParam("outcome", "declined").post(item + "/end");
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(unsaid.asString()).select("#answer-fault")).hasSize(1);
        Response ended = editor.form()
                .formParam("outcome", "declined")
                .formParam("answer", "That is what the page says.\nSee <the> scope.")
                .post(item + "/end");
        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(state(status)).isEqualTo(language.equals("en") ? "Not taken up" : "받아들이지 않음");
        assertThat(Jsoup.parse(given().get(status).asString())
                        .expectFirst("main .typed")
                        .wholeText())
                .isEqualTo("That is what the page says.\nSee <the> scope.");
        assertThat(editor.form()
                        .formParam("outcome", "declined")
                        .formParam("answer", "again")
                        .post(item + "/end")
                        .statusCode())
                .isEqualTo(409);
        assertThat(page(editor, "/" + language + "/desk/reports/ended").text()).contains(said);
        String number = item.substring(item.lastIndexOf('/') + 1);
        assertThat(QuarkusTransaction.requiringNew().call(() -> audit.list("detail like ?1", number + "%").stream()
                        .map(entry -> entry.event)
                        .toList()))
                .contains(AuditEvent.REPORT_TAKEN, AuditEvent.REPORT_ENDED);
    }

    @Test
    void question_becomesAClaim_andItsSenderIsLedThere() {
        String said = unique("The harbour cost 4 million dollars.");
        String status = sent("en", "/ask", "text", said, "address", "https://example.org/harbour");
        Visitor editor = accounts.signedIn(Role.EDITOR);
        String item = onWorkList(editor, "en", said);
        String log =
                page(editor, item).select("a[href*=/desk/claims/log?report=]").attr("href");
        Document form = page(editor, log);
        assertThat(form.expectFirst("textarea[name=text]").wholeText().strip()).isEqualTo(said);
        assertThat(form.select("input[name=address]").attr("value")).isEqualTo("https://example.org/harbour");

        for (String wrong : List.of("", "no-such-claim", "/en/claims/none", "한글")) {
            Response refused = editor.form()
                    .formParam("outcome", "published")
                    .formParam("claim", wrong)
                    .post(item + "/end");
            assertThat(refused.statusCode()).as(wrong).isEqualTo(422);
            assertThat(Jsoup.parse(refused.asString()).select("#claim-fault")).hasSize(1);
        }
        editor.form()
                .formParam("outcome", "published")
                .formParam("claim", "http://localhost:8080/ko" + CLAIM + "?asOf=2026-01-01")
                .post(item + "/end")
                .then()
                .statusCode(303);
        Document page = Jsoup.parse(given().get(status).asString());
        assertThat(page.select("main .notice a").attr("href")).isEqualTo("/en" + CLAIM);
        assertThat(state(status)).isEqualTo("Published");
    }

    @Test
    void merged_followsTheOther_andNoneGoesOnInItself() {
        String first = unique("One thing.");
        String second = unique("The same thing in other words.");
        String status = sent("en", "/ask", "text", first);
        sent("en", "/ask", "text", second);
        Visitor editor = accounts.signedIn(Role.EDITOR);
        String one = onWorkList(editor, "en", first);
        String other = onWorkList(editor, "en", second);
        String otherNumber = other.substring(other.lastIndexOf('/') + 1);
        for (String wrong : List.of(one.substring(one.lastIndexOf('/') + 1), "999999999", "0", "x")) {
            assertThat(merge(editor, one, wrong)).as(wrong).isEqualTo(422);
        }
        assertThat(merge(editor, one, otherNumber)).isEqualTo(303);
        assertThat(merge(editor, other, one.substring(one.lastIndexOf('/') + 1)))
                .isEqualTo(422);
        assertThat(state(status)).isEqualTo("Received");
        assertThat(Jsoup.parse(given().get(status).asString()).text())
                .contains("together with report no. " + otherNumber);
        editor.form()
                .formParam("outcome", "published")
                .formParam("claim", CLAIM.substring(8))
                .post(other + "/end")
                .then()
                .statusCode(303);
        assertThat(state(status)).isEqualTo("Published");
    }

    private static int merge(Visitor editor, String item, String number) {
        return editor.form()
                .formParam("outcome", "merged")
                .formParam("with", number)
                .post(item + "/end")
                .statusCode();
    }

    @Test
    void theSameWords_areOneReport_withAPageForEachSender() throws Exception {
        String said = unique("Two  words ");
        int senders = 12;
        ExecutorService crowd = Executors.newFixedThreadPool(6);
        Set<String> pages = new TreeSet<>();
        try {
            List<Callable<String>> all = new ArrayList<>();
            for (int i = 0; i < senders; i++) {
                String typed = i % 2 == 0 ? said : said.toUpperCase(Locale.ROOT).replace("  ", " ");
                all.add(() -> sent("en", "/report", "about", CLAIM, "text", typed));
            }
            for (Future<String> one : crowd.invokeAll(all)) {
                pages.add(one.get());
            }
        } finally {
            crowd.shutdownNow();
        }
        assertThat(pages).hasSize(senders);
        List<Report> kept = QuarkusTransaction.requiringNew()
                .call(() -> inbox.list("lower(said) like ?1", "%" + said.substring(said.length() - 36)));
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).times).isEqualTo(senders);
        pages.forEach(page -> given().get(page).then().statusCode(200));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | '' | text-fault",
                "text | a \u0001 bell | text-fault",
                "text | LONG | text-fault",
                "address | not an address | address-fault",
                "address | javascript:alert(1) | address-fault",
                "address | ftp://example.org/a | address-fault",
                "email | kim | email-fault",
                "email | kim@example | email-fault",
                "email | kim@exa mple.org | email-fault",
                "email | kim@example.org,lee@example.org | email-fault",
                "name | \u202Ekim | name-fault",
                "website | http://buy.example | trap-fault"
            })
    void whatCannotBeTaken_isSaidBesideTheField_andWhatWasTypedStays(String field, String typed, String fault) {
        String value = typed.equals("LONG") ? "가".repeat(2001) : typed;
        for (String language : List.of("en", "ko")) {
            RequestSpecification form = Visitor.anonymous().form().formParam("about", CLAIM);
            if (!field.equals("text")) {
                form = form.formParam("text", "Words that stay");
            }
            Response refused = form.formParam(field, value).post("/" + language + "/report");
            assertThat(refused.statusCode()).as(typed).isEqualTo(422);
            Document page = Jsoup.parse(refused.asString());
            assertThat(page.select("#" + fault)).hasSize(1);
            Element at = page.expectFirst("[name=" + field + "]");
            assertThat(at.attr("aria-describedby")).contains(fault);
            assertThat(at.attr("aria-invalid")).isEqualTo("true");
            assertThat(page.select("input[name=about]").attr("value")).isEqualTo(CLAIM);
            if (!field.equals("text")) {
                assertThat(page.expectFirst("textarea[name=text]").wholeText().strip())
                        .isEqualTo("Words that stay");
            }
            assertThat(refused.asString()).doesNotContain("\u0001");
        }
    }

    @Test
    void aPlaceThatIsNone_isRefused() {
        given().get("/en/report?about=/claims/none-such").then().statusCode(404);
        given().get("/en/report?about=/desk/claims").then().statusCode(400);
        given().get("/ko/ask?about=rates/usd-krw").then().statusCode(400);
        given().get("/en/reports/" + "A".repeat(43)).then().statusCode(404);
        given().get("/en/reports/1").then().statusCode(404);
        Visitor.anonymous()
                .request()
                .formParam("text", "no token")
                .post("/en/report")
                .then()
                .statusCode(403);
    }

    @Test
    void whomToAnswer_isErased_someTimeAfterTheEnd_andAtTheLatestAfterHalfAYear() throws Exception {
        String ended = unique("Ended");
        String open = unique("Open");
        sent("en", "/report", "text", ended, "email", "ended@example.org", "name", "Kim");
        sent("en", "/report", "text", open, "email", "open@example.org");
        long number = number(ended);
        inbox.end(number, new End(Outcome.DECLINED, "No.", null, null), "test");
        Instant now = clock.instant();
        clock.at(now.plus(Duration.ofDays(29)), contacts::erase);
        assertThat(kept(ended)).isEqualTo(1);
        clock.at(now.plus(Duration.ofDays(31)), contacts::erase);
        assertThat(kept(ended)).isZero();
        assertThat(kept(open)).isEqualTo(1);
        clock.at(now.plus(Duration.ofDays(181)), contacts::erase);
        assertThat(kept(open)).isZero();
        assertThat(QuarkusTransaction.requiringNew().call(() -> inbox.count("said", ended)))
                .isEqualTo(1);
    }

    @Test
    void aFlood_isRefused_andToldSo_andNothingThatWasTakenIsLost() throws Exception {
        QuarkusMock.installMockForType(new Few(1, 1, 7, 1000), RateLimits.class);
        String said = unique("A flood");
        ExecutorService crowd = Executors.newFixedThreadPool(6);
        List<Response> answers = new ArrayList<>();
        try {
            List<Callable<Response>> all = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String typed = said + " " + i;
                String language = i % 2 == 0 ? "en" : "ko";
                all.add(() ->
                        Visitor.anonymous().form().formParam("text", typed).post("/" + language + "/report"));
            }
            for (Future<Response> one : crowd.invokeAll(all)) {
                answers.add(one.get());
            }
        } finally {
            crowd.shutdownNow();
        }
        List<Response> taken =
                answers.stream().filter(answer -> answer.statusCode() == 303).toList();
        assertThat(taken).hasSize(7);
        taken.forEach(answer -> given().get(answer.header("Location")).then().statusCode(200));
        assertThat(QuarkusTransaction.requiringNew().call(() -> inbox.count("said like ?1", said + "%")))
                .isEqualTo(7);
        answers.removeAll(taken);
        for (Response answer : answers) {
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
            Document page = Jsoup.parse(answer.asString());
            assertThat(page.expectFirst(".fault").text())
                    .contains(page.expectFirst("html").attr("lang").equals("en") ? "Too many reports" : "너무 많이");
            assertThat(page.expectFirst("textarea[name=text]").wholeText().strip())
                    .startsWith(said);
        }
    }

    @Test
    void allTogether_haveALimitToo() {
        QuarkusMock.installMockForType(new Few(1, 1, 1000, 2), RateLimits.class);
        for (int i = 0; i < 2; i++) {
            sent("en", "/ask", "text", unique("One of few"));
        }
        Visitor.anonymous()
                .form()
                .formParam("text", unique("One too many"))
                .post("/en/ask")
                .then()
                .statusCode(429);
    }

    private long number(String said) {
        return QuarkusTransaction.requiringNew()
                .call(() -> inbox.find("said", said).<Report>singleResult().id);
    }

    private int kept(String said) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sendings.withContact(inbox.find("said", said).singleResult(), 10)
                        .size());
    }

    private String sent(String language, String path, String... fields) {
        RequestSpecification form = Visitor.anonymous().form();
        for (int i = 0; i < fields.length; i += 2) {
            form = form.formParam(fields[i], fields[i + 1]);
        }
        return form.post("/" + language + path).then().statusCode(303).extract().header("Location");
    }

    private static String state(String status) {
        return Jsoup.parse(given().get(status).asString())
                .select("main .notice b")
                .text();
    }

    private static String onWorkList(Visitor editor, String language, String said) {
        for (int page = 1; page < 20; page++) {
            Document list = page(editor, "/" + language + "/desk/reports?page=" + page);
            for (Element link : list.select(".work-items a")) {
                if (link.text().equals(said.strip())) {
                    return link.attr("href");
                }
            }
        }
        throw new AssertionError(said + " is not on the list");
    }

    private static Document page(Visitor editor, String address) {
        return Jsoup.parse(
                editor.request().get(address).then().statusCode(200).extract().asString());
    }

    private static String anyComparison() {
        return given().get("/api/v1/comparisons").jsonPath().getString("items[0].slug");
    }

    private static String unique(String text) {
        return text + " " + UUID.randomUUID();
    }
}
