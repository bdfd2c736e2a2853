package org.claimboard.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimboard.OnScratch;
import org.claimboard.Statements;
import org.claimboard.account.Account;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.account.Visitor;
import org.claimboard.ledger.FileConflictStore;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionHash;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Workflow;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk through its front door. */
@QuarkusTest
@TestProfile(OnScratch.class)
class DeskTest {

    private static final String PUBLISHED = "/desk/claims/deepseek-chatbot-cost-5-6-million";

    @Inject
    TestAccounts accounts;

    @Inject
    RevisionStore revisions;

    @Inject
    Workflow workflow;

    @Inject
    FileConflictStore conflicts;

    @Inject
    SessionFactory sessions;

    /** What a browser's form is answered with has an address of its own, for one person alone, and goes on from there. */
    @Test
    void answerToAForm_hasAnAddressOfItsOwn_inABrowser() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        Response refused = editor.form()
                .header("Sec-Fetch-Mode", "navigate")
                .header("Sec-Fetch-Dest", "document")
                .formParam("text", "")
                .formParam("address", "typed, and none")
                .post("/en/desk/claims/log");
        assertThat(refused.statusCode()).isEqualTo(303);
        String place = refused.header("Location");
        assertThat(place).startsWith("/en/desk/answers/");
        for (int i = 0; i < 2; i++) {
            assertThat(editor.request()
                            .get(place)
                            .then()
                            .statusCode(422)
                            .extract()
                            .asString())
                    .contains("typed, and none");
        }
        assertThat(accounts.signedIn(Role.EDITOR).request().get(place).statusCode())
                .isEqualTo(404);

        Response changed = editor.form()
                .header("Sec-Fetch-Mode", "navigate")
                .header("Sec-Fetch-Dest", "document")
                .formParam("act", "add /evidence")
                .post("/en/desk/claims/new");
        assertThat(editor.request().get(changed.header("Location")).asString())
                .contains("formaction=\"/en/desk/claims/new#f-evidence")
                .doesNotContain("formaction=\"#");
    }

    @Test
    void log_ofTheShippedArticle_makesDraftsOfTheAcceptedSentences() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        String proposals = body(editor.follow(editor.form()
                        .formParam("address", "https://example.org/deepseek")
                        .formParam("text", shippedText())
                        .post("/ko/desk/claims/log"))
                .then()
                .statusCode(200));
        assertThat(proposals).contains("560만 달러", "5,600,000 USD", ">(달러)<", "<mark class=\"cue figure\">");

        Response made = accept(editor, proposals, 4).post("/ko/desk/claims/log/accepted");

        assertThat(made.statusCode()).isEqualTo(303);
        String list = body(editor.request().get(made.header("Location")).then().statusCode(200));
        assertThat(count(list, "/edit\"")).isEqualTo(6);
        String first = find(list, "/ko(/desk/claims/[a-z0-9-]+)\"");
        String slug = first.substring(first.lastIndexOf('/') + 1);
        ObjectNode record = content(slug);
        assertThat(record.path("quantities").size()).isPositive();
        assertThat(record.path("quantities").get(0).path("unit").asText()).isNotEmpty();
        assertThat(record.path("appears").get(0).path("quote").asText()).isNotEmpty();
        editor.request()
                .get("/ko" + first + "/preview")
                .then()
                .statusCode(200)
                .header("X-Robots-Tag", "noindex")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("frame-ancestors 'self'"))
                .header("Content-Security-Policy", not(containsString("frame-ancestors 'none'")))
                .body(containsString("미리보기"))
                .body(containsString("name=\"robots\" content=\"noindex\""))
                .body(containsString(record.path("title").path("ko").asText().substring(0, 20)));
        given().get("/ko/claims/" + slug).then().statusCode(404);
        given().get("/api/v1/claims/" + slug).then().statusCode(404);
    }

    /** Who says it is read from the sentence; nobody else is proposed, neither the publisher nor the host. */
    @Test
    void log_ofAnArticle_proposesWhoSaysIt() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        String text = "Mina Harrow told the Brackwater Gazette that the quay cost 4 million dollars.\n"
                + "OpalNet said it paid 5 million dollars, while Joren Vale said it paid 6 million dollars.\n"
                + "Experts said it was worth 7 million dollars.\nThe quay is 400 metres long.\n"
                + "OpenAI denied that it paid 8 million dollars in 2025.";
        Response pasted = editor.form()
                .formParam("address", "https://host.example/" + System.nanoTime())
                .formParam("text", text)
                .post("/en/desk/claims/log");
        Element page = Jsoup.parse(body(editor.follow(pasted).then().statusCode(200)));

        assertThat(page.select(".proposal").stream()
                        .map(entry -> entry.expectFirst("[name$=.claimant]").val() + " "
                                + entry.expectFirst("[name$=.claimantKind] [selected]")
                                        .val() + " "
                                + entry.expectFirst(".take > [name$=.take]").hasAttr("checked"))
                        .sorted())
                .containsExactly(
                        " person false",
                        " person false",
                        "Joren Vale person true",
                        "Mina Harrow person true",
                        "OpalNet organization true",
                        "OpenAI organization true");
        assertThat(page.select(".proposal").eachText())
                .anyMatch(entry -> entry.contains("Passed on: Mina Harrow → Brackwater Gazette"))
                .anyMatch(entry -> entry.contains("Somebody says it who is not named."))
                .anyMatch(entry -> entry.contains("They say it is not so."));
        assertThat(page.select("mark.speaker").eachText()).contains("Mina Harrow", "told", "OpenAI", "denied");
        assertThat(page.select(".numbers label:has([checked]) q").eachText())
                .contains("4 million dollars", "8 million dollars")
                .doesNotContain("2025");
        accounts.signedIn(Role.EDITOR)
                .request()
                .get(pasted.header("Location"))
                .then()
                .statusCode(404);
        editor.request().get(pasted.header("Location")).then().statusCode(200);

        RequestSpecification form = editor.form().formParam("keep", "none").formParam("otherwise", "Harbour Post");
        for (Element field : page.select("[name~=^p[0-9]+[.]]:not([type=checkbox])")) {
            Element chosen = field.selectFirst("option[selected]");
            String value = field.is("select") ? (chosen == null ? "" : chosen.attr("value")) : field.val();
            form = form.formParam(field.attr("name"), field.is("textarea") ? field.wholeText() : value);
        }
        for (Element tick : page.select(".take > [name$=.take]")) {
            boolean number = tick.attr("name").contains(".q");
            form = number && !tick.hasAttr("checked") ? form : form.formParam(tick.attr("name"), "on");
        }
        String made = form.post("/en/desk/claims/log/accepted")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        Element kept = Jsoup.parse(body(editor.request().get(made).then().statusCode(200)));
        ObjectNode passedOn =
                kept.select(".work-items a[href*=/desk/claims/mina-harrow-told]:not([href$=/edit])").stream()
                        .map(link -> content(link.attr("href").replaceAll("#.*|.*/", "")))
                        .findFirst()
                        .orElseThrow();
        assertThat(passedOn.at("/chain/0/who/en").asText()).isEqualTo("Mina Harrow");
        assertThat(passedOn.at("/chain/1/who/en").asText()).isEqualTo("Brackwater Gazette");

        Element form2 = kept.expectFirst("form[action$=/submission]");
        RequestSpecification handing = editor.form();
        for (Element field : form2.select("[type=hidden]:not([name=_token])")) {
            handing = handing.formParam(field.attr("name"), field.val());
        }
        Element handed = Jsoup.parse(body(editor.follow(handing.post("/en/desk/claims/log/accepted/submission"))
                .then()
                .statusCode(200)));
        assertThat(handed.text()).contains("All of it waits for review.");
        assertThat(handed.select(".state.draft")).isEmpty();
        assertThat(handed.select(".state.in-review")).hasSameSizeAs(form2.select("[name=record]"));
    }

    /** What another program brings fills the form, and nothing more; what is no web address is none. */
    @Test
    void log_ofWhatAnotherProgramBrings_fillsTheForm() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        Element page = Jsoup.parse(body(editor.request()
                .get("/en/desk/claims/log?url=https%3A%2F%2Fharbour.example%2Fquay&title=The%20%22quay%22"
                        + "&text=%3Cscript%3Ealert(1)%3C%2Fscript%3E")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("manifest-src 'self'"))
                .header("Content-Security-Policy", not(containsString("script-src")))));
        assertThat(page.expectFirst("[name=address]").val()).isEqualTo("https://harbour.example/quay");
        assertThat(page.expectFirst("[name=title]").val()).isEqualTo("The \"quay\"");
        assertThat(page.expectFirst("[name=text]").wholeText()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("a[href^=javascript:]").attr("href"))
                .contains("/en/desk/claims/log?url='+encodeURIComponent(location.href)");

        Element shared = Jsoup.parse(body(editor.request()
                .get("/en/desk/claims/log?url=javascript:alert(1)&text=https://harbour.example/x")
                .then()
                .statusCode(200)));
        assertThat(shared.expectFirst("[name=address]").val()).isEqualTo("https://harbour.example/x");
        assertThat(shared.expectFirst("[name=text]").wholeText()).isEmpty();

        String manifest = given().get("/ko/manifest.webmanifest")
                .then()
                .statusCode(200)
                .contentType(containsString("application/manifest+json"))
                .extract()
                .asString();
        assertThat(manifest).contains("\"share_target\":{\"action\":\"/ko/desk/claims/log\",\"method\":\"GET\"");
    }

    /** What was read of a number beside its value goes into the draft as the form shows it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | In 2026 the county counted 3.2 cases per 100,000 people. | 100000 people level -- 2026",
                "en | Prices of the county rose 4.1 percent year on year in 2026. | - change up previous-year 2026",
                "ko | 2026년 3분기 인구 10만 명당 환자는 27명이었다. | 100000 people level -- 2026-Q3"
            })
    void log_ofARate_keepsWhatWasRead(String language, String sentence, String told) {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        Element page = Jsoup.parse(
                body(editor.follow(editor.form().formParam("text", sentence).post("/" + language + "/desk/claims/log"))
                        .then()
                        .statusCode(200)));
        RequestSpecification form = editor.form().formParam("keep", "none").formParam("p0.take", "on");
        for (Element field : page.select("[name^=p0.]:not([type=checkbox])")) {
            Element chosen = field.selectFirst("option[selected]");
            String value = field.is("select") ? (chosen == null ? "" : chosen.attr("value")) : field.val();
            form = form.formParam(field.attr("name"), field.attr("name").endsWith("claimant") ? "Kim" : value);
        }
        for (Element tick : page.select("[name$=.take][checked]")) {
            form = form.formParam(tick.attr("name"), "on");
        }

        String made = form.post("/" + language + "/desk/claims/log/accepted")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        String list = body(editor.request().get(made).then().statusCode(200));
        String draft = find(list, "/" + language + "(/desk/claims/[a-z0-9-]+)\"");
        JsonNode quantity = content(draft.substring(draft.lastIndexOf('/') + 1)).at("/quantities/0");
        JsonNode per = quantity.path("per");
        assertThat((per.isMissingNode()
                                ? "-"
                                : per.path("value").asText() + " "
                                        + per.path("unit").asText())
                        + " " + quantity.path("kind").asText() + " "
                        + quantity.path("direction").asText("-")
                        + (quantity.has("base") ? " " + quantity.path("base").asText() : "-") + " "
                        + quantity.path("period").asText())
                .isEqualTo(told);
    }

    @Test
    void log_withNothingTickedOrNoUnit_keepsWhatWasTyped() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        editor.form()
                .formParam("keep", "none")
                .formParam("p0.quote", "It has 12 wheels.")
                .formParam("p0.text", "My own words")
                .formParam("p0.title", "Wheels")
                .formParam("p0.take", "on")
                .formParam("p0.claimant", "Someone new")
                .formParam("p0.q0.take", "on")
                .formParam("p0.q0.stated", "12")
                .formParam("p0.q0.value", "12")
                .post("/en/desk/claims/log/accepted")
                .then()
                .statusCode(422)
                .body(containsString("My own words"))
                .body(containsString("a unit such as USD"));
        editor.form()
                .formParam("text", "")
                .formParam("address", "javascript:alert(1)")
                .post("/en/desk/claims/log")
                .then()
                .statusCode(422)
                .body(containsString("no web address"));
    }

    @Test
    void publication_ofOnesOwnWork_isRefusedInWords_andTheSecondPersonPublishes() {
        Visitor author = accounts.signedIn(Role.REVIEWER);
        Visitor second = accounts.signedIn(Role.REVIEWER);
        String slug = logOne(author, "The Harbour Bridge has 96 pillars.");
        String page = "/en/desk/claims/" + slug;
        step(author, page, "submission", 1, "Please look")
                .statusCode(303)
                .header("Location", endsWith("?done=submitted"));
        author.request()
                .get(page + "?done=submitted")
                .then()
                .statusCode(200)
                .body(containsString("Handed in for review."));

        step(author, page, "publication", 2, "my reason")
                .statusCode(403)
                .body(containsString("Someone else has to publish it"))
                .body(containsString("my reason"));
        step(second, page, "publication", 1, "too early").statusCode(409).body(containsString("too early"));
        second.request().get("/en/desk").then().body(containsString("Harbour Bridge"));
        step(second, page, "publication", 2, "Counted them").statusCode(303);

        given().get("/en/claims/" + slug).then().statusCode(200).body(containsString("96 pillars"));
        step(second, page, "discarding", 3, "").statusCode(409);
    }

    @Test
    void claim_ofAFurtherSentenceOfAPublishedArticle_isPublishedTogetherWithItsPassage() {
        RecordKey article = new RecordKey(RecordType.ARTICLE, "heron-harbour");
        ObjectNode record = CanonicalForm.parse("{}");
        record.put("article", article.slug()).put("title", "Heron Harbour").put("language", "en");
        record.put("publisher", "Heron Post").put("url", "https://heron.example.org/harbour");
        record.putArray("passages").addObject().put("paragraph", 1).put("text", "The heron harbour opened.");
        Person anna = new Person("anna", false);
        int drafted = workflow.draft(article, 0, record, anna, "").number;
        int handedIn = workflow.submit(article, drafted, anna, "").number;
        workflow.publish(article, handedIn, new Person("bora", true), "");
        Visitor author = accounts.signedIn(Role.EDITOR);
        Visitor second = accounts.signedIn(Role.REVIEWER);
        String sentence = "The heron harbour cost more than the heron council said.";
        String location = author.form()
                .formParam("keep", "existing")
                .formParam("address", "https://heron.example.org/harbour")
                .formParam("title", "Heron Harbour")
                .formParam("publisher", "Heron Post")
                .formParam("language", "en")
                .formParam("p0.take", "on")
                .formParam("p0.quote", sentence)
                .formParam("p0.text", sentence)
                .formParam("p0.title", "The heron harbour cost more")
                .formParam("p0.claimant", "Heron Post")
                .formParam("p0.kind", "opinion")
                .formParam("p0.language", "en")
                .post("/en/desk/claims/log/accepted")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String list = body(author.request().get(location).then().statusCode(200));
        String path = "/en" + find(list, "/en(/desk/claims/[a-z0-9-]+)\"");
        String slug = path.substring(path.lastIndexOf('/') + 1);

        author.request().get(path + "/preview").then().statusCode(200).body(containsString(sentence));
        step(author, path, "submission", number(slug), "").statusCode(303);
        second.request()
                .get(path)
                .then()
                .body(containsString("Heron Harbour"))
                .body(containsString("changes what readers see"));
        given().get("/en/articles/heron-harbour").then().body(not(containsString(sentence)));
        step(author, path, "publication", number(slug), "").statusCode(403);
        step(second, path, "publication", number(slug), "").statusCode(303);

        given().get("/en/claims/" + slug).then().statusCode(200).body(containsString(sentence));
        given().get("/en/articles/heron-harbour").then().statusCode(200).body(containsString(sentence));
        assertThat(latest(article).act.isPublic()).isTrue();
    }

    @Test
    void return_goesBackToItsAuthor() {
        Visitor author = accounts.signedIn(Role.EDITOR);
        Visitor reviewer = accounts.signedIn(Role.REVIEWER);
        String slug = logOne(author, "The Old Mill grinds 40 tonnes a day.");
        step(author, "/en/desk/claims/" + slug, "submission", 1, "");
        step(reviewer, "/en/desk/claims/" + slug, "return", 2, "A source is missing")
                .statusCode(303);

        author.request()
                .get("/en/desk/returned")
                .then()
                .statusCode(200)
                .body(containsString("Old Mill"))
                .body(containsString("A source is missing"));
    }

    @Test
    void correction_isADraftFirst_andTellsReadersOnceItIsPublished() {
        Visitor author = accounts.signedIn(Role.EDITOR);
        Visitor second = accounts.signedIn(Role.REVIEWER);
        String path = "/en/desk/claims/deepseek-trained-r1-on-2000-chips";
        String slug = "deepseek-trained-r1-on-2000-chips";
        author.form()
                .formParam("seen", number(slug))
                .formParam("severity", "minor")
                .formParam("wrong-en", "zebra-misspelt")
                .post(path + "/correction")
                .then()
                .statusCode(422)
                .body(containsString("Say what is right"))
                .body(containsString("zebra-misspelt"));
        author.form()
                .formParam("seen", number(slug))
                .formParam("severity", "minor")
                .formParam("wrong-en", "zebra-misspelt")
                .formParam("right-en", "zebra-spelt")
                .formParam("why-en", "zebra-typo")
                .formParam("reason", "A reader wrote")
                .post(path + "/correction")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/edit"));
        given().get("/en/claims/" + slug).then().body(not(containsString("zebra-spelt")));

        step(author, path, "submission", number(slug), "").statusCode(303);
        step(second, path, "publication", number(slug), "").statusCode(303);
        second.request().get(path).then().body(containsString("Corrected"));
        assertThat(content(slug).path("corrections").size()).isEqualTo(1);
        assertThat(given().get("/en/claims/" + slug).asString())
                .contains("zebra-misspelt", "zebra-spelt", "How it came to be wrong", "zebra-typo");
    }

    /** Readers see it first, on a phone too: a sentence that does not fit there is not taken, and nothing typed is lost. */
    @Test
    void assessment_withoutAConclusionInOneSentence_isRefused_andKeepsWhatWasTyped() {
        Visitor author = accounts.signedIn(Role.EDITOR);
        String slug = "amodei-not-near-the-ratios";
        for (String conclusion : List.of("", "x".repeat(141), "One line\nand another")) {
            author.form()
                    .formParam("seen", number(slug))
                    .formParam("verdict", "contested")
                    .formParam("confidence", "low")
                    .formParam("conclusion-ko", conclusion)
                    .formParam("rationale-en", "zebra-rationale")
                    .post("/en/desk/claims/" + slug + "/assessment")
                    .then()
                    .statusCode(422)
                    .body(containsString("at most 140 characters"), containsString("zebra-rationale"));
        }
    }

    /** A verdict is taken back by one more assessment, which has none and says why; what was said before stays. */
    @Test
    void verdict_isTakenBack_byAnAssessmentThatHasNone() {
        Visitor author = accounts.signedIn(Role.EDITOR);
        Visitor second = accounts.signedIn(Role.REVIEWER);
        String slug = "deepseek-rise-top-concern";
        String path = "/en/desk/claims/" + slug;
        author.form()
                .formParam("seen", number(slug))
                .formParam("verdict", "none")
                .formParam("rationale-en", "tapir-rationale")
                .post(path + "/assessment")
                .then()
                .statusCode(422)
                .body(containsString("at most 140 characters"), containsString("value=\"none\" required checked"));
        author.form()
                .formParam("seen", number(slug))
                .formParam("verdict", "none")
                .formParam("confidence", "high")
                .formParam("conclusion-en", "tapir-conclusion")
                .formParam("rationale-en", "tapir-rationale")
                .post(path + "/assessment")
                .then()
                .statusCode(303);
        JsonNode drafted = content(slug).path("assessments");
        assertThat(drafted.get(drafted.size() - 1).has("verdict")).isFalse();
        assertThat(drafted.get(drafted.size() - 1).has("confidence")).isFalse();
        author.request().get(path + "/preview").then().statusCode(200).body(containsString("tapir-conclusion"));
        step(author, path, "submission", number(slug), "").statusCode(303);
        step(second, path, "publication", number(slug), "").statusCode(303);

        assertThat(given().get("/en/claims/" + slug).asString())
                .contains("tapir-conclusion", "tapir-rationale", "No verdict")
                .doesNotContain("\"@type\":\"ClaimReview\"");
        assertThat(given().get("/en/changes").asString()).contains("Verdict taken back: ");
        given().get("/api/v1/claims/" + slug + "/claimreview?language=en")
                .then()
                .statusCode(404);
    }

    @Test
    void retractionAndAssessment_areDrafts_thatPreviewsShowAndReadersDoNot() {
        Visitor author = accounts.signedIn(Role.EDITOR);
        String slug = anyClaimBut(List.of("deepseek-trained-r1-on-2000-chips", "deepseek-chatbot-cost-5-6-million"));
        String path = "/en/desk/claims/" + slug;
        author.form()
                .formParam("seen", number(slug))
                .formParam("verdict", "contested")
                .formParam("confidence", "low")
                .formParam("conclusion-en", "giraffe-conclusion")
                .formParam("rationale-en", "giraffe-rationale")
                .post(path + "/assessment")
                .then()
                .statusCode(303);
        author.request().get(path + "/preview").then().statusCode(200).body(containsString("giraffe-rationale"));
        given().get("/en/claims/" + slug).then().body(not(containsString("giraffe-rationale")));
        given().get("/api/v1/claims/" + slug).then().body(not(containsString("giraffe-rationale")));
        author.form()
                .formParam("seen", number(slug))
                .formParam("told-en", "okapi-reason")
                .post(path + "/retraction")
                .then()
                .statusCode(303);
        author.request().get(path + "/preview").then().statusCode(200);
        given().get("/en/claims/" + slug).then().body(not(containsString("okapi-reason")));
        step(author, path, "discarding", number(slug), "Only tried").statusCode(303);
    }

    @Test
    void signatures_areTheSameName_fromEveryForm() {
        Account account = accounts.create(Role.EDITOR);
        Visitor author = accounts.signedIn(account);
        String slug = "munster-doubts-finances";
        String path = "/en/desk/claims/" + slug;
        author.form()
                .formParam("seen", number(slug))
                .formParam("verdict", "contested")
                .formParam("confidence", "low")
                .formParam("conclusion-en", "heron-conclusion")
                .formParam("rationale-en", "heron-rationale")
                .post(path + "/assessment")
                .then()
                .statusCode(303);
        JsonNode assessments = content(slug).path("assessments");
        author.form()
                .formParam("seen", number(slug))
                .formParam("severity", "minor")
                .formParam("wrong-en", "heron-wrong")
                .formParam("right-en", "heron-right")
                .post(path + "/correction")
                .then()
                .statusCode(303);
        author.form()
                .formParam("seen", number(slug))
                .formParam("told-en", "heron-withdrawn")
                .post(path + "/retraction")
                .then()
                .statusCode(303);
        JsonNode corrections = content(slug).path("corrections");
        JsonNode retraction = content(slug).path("retraction");
        String form = body(author.form()
                .formParam("seen", number(slug))
                .formParam("act", "add /assessments")
                .post(path + "/edit")
                .then()
                .statusCode(200));

        String signature = account.displayName;
        assertThat(assessments.get(assessments.size() - 1).path("reviewer").asText())
                .isEqualTo(signature);
        assertThat(corrections.get(0).path("author").asText()).isEqualTo(signature);
        assertThat(retraction.path("author").asText()).isEqualTo(signature);
        assertThat(form).contains("value=\"" + signature + "\"").doesNotContain("value=\"" + account.name + "\"");
        step(author, path, "discarding", number(slug), "Only tried").statusCode(303);
    }

    @Test
    void previews_ofEveryKindOfRecord_areMade() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        for (RecordType type : RecordType.values()) {
            RecordKey key = revisions.keys(type).get(0);
            for (String language : List.of("/ko", "/en")) {
                editor.request().get(language + new Place(key).path()).then().statusCode(200);
                editor.request()
                        .get(language + new Place(key).path() + "/preview")
                        .then()
                        .statusCode(200);
            }
        }
    }

    @Test
    void comments_areForEditorsOnly() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        editor.form()
                .formParam("text", "walrus <b>first</b>\nwalrus second")
                .post("/en" + PUBLISHED + "/comments")
                .then()
                .statusCode(303);
        String page = body(editor.request().get("/en" + PUBLISHED).then());
        assertThat(page).contains("walrus &lt;b&gt;first&lt;/b&gt;<br>walrus second");
        for (String address : List.of("/en/claims/", "/en/claims/", "/api/v1/claims/")) {
            given().get(address + "deepseek-chatbot-cost-5-6-million").then().body(not(containsString("walrus")));
        }
        given().redirects().follow(false).get("/en" + PUBLISHED).then().statusCode(303);
        String id = find(page, "comments/([0-9]+)/resolution");
        editor.form()
                .post("/en" + PUBLISHED + "/comments/" + id + "/resolution")
                .then()
                .statusCode(303);
        editor.request().get("/en" + PUBLISHED).then().body(containsString("resolved by"));
        editor.form()
                .formParam("text", " ")
                .post("/en" + PUBLISHED + "/comments")
                .then()
                .statusCode(422);
    }

    @Test
    void comment_onADraft_comesUpOnItsAuthorsWorkList() {
        Visitor author = accounts.signedIn(Role.EDITOR);
        Visitor other = accounts.signedIn(Role.EDITOR);
        String slug = logOne(author, "The Tin Whistle costs 3 euros.");
        other.form()
                .formParam("text", "penguin question")
                .post("/en/desk/claims/" + slug + "/comments")
                .then()
                .statusCode(303);

        author.request().get("/en/desk").then().body(containsString("penguin question"));
        other.request().get("/en/desk/comments").then().body(not(containsString("penguin question")));
    }

    @Test
    void conflict_canBeTakenAsADraft_orKeptApart() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        RecordKey key = new RecordKey(RecordType.CLAIMANT, "xai");
        conflict(key, "llama-role");
        String path = "/en/desk/conflicts/claimants/xai";
        editor.request().get("/en/desk/conflicts").then().statusCode(200).body(containsString("xai"));
        String page = body(editor.request().get(path).then().statusCode(200));
        assertThat(page).contains("<del>alpaca</del>-role").contains("<ins>llama</ins>-role");
        String hash = find(page, "name=\"hash\" value=\"([0-9a-f]{64})\"");
        editor.form()
                .formParam("choice", "file")
                .formParam("hash", hash)
                .formParam("seen", latest(key).number)
                .post(path + "/decision")
                .then()
                .statusCode(303);
        editor.request().get(path).then().statusCode(404);
        editor.request().get("/en/desk/claimants/xai").then().body(containsString("<ins>llama</ins>-role"));
        assertThat(body(given().get("/en/claimants/xai").then())).doesNotContain("llama-role");
        step(editor, "/en/desk/claimants/xai", "discarding", latest(key).number, "");
    }

    @Test
    void workList_takesAFixedNumberOfStatements() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        editor.request().get("/en/desk").then().statusCode(200);
        long before = statements(editor);
        for (int i = 0; i < 7; i++) {
            logOne(editor, "Tower number " + i + " has 1" + i + " floors.");
        }
        assertThat(statements(editor)).isEqualTo(before);
    }

    @Test
    void fieldsThatHoldWhatTheyCannot_areAPageThatSaysSo() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        editor.request().get("/en/desk/drafts?page=0").then().statusCode(400);
        editor.request().get("/en/desk/claims/no-such-claim").then().statusCode(404);
        editor.request().get("/en/desk/birds/no-such-bird").then().statusCode(404);
        editor.request().get("/en/desk/claims/no-such-claim/preview").then().statusCode(404);
        editor.request().get("/en/desk?done=anything").then().statusCode(200).body(not(containsString("anything</p>")));
    }

    private long statements(Visitor visitor) {
        return Statements.fewest(
                sessions, () -> visitor.request().get("/en/desk").then().statusCode(200));
    }

    private String logOne(Visitor editor, String sentence) {
        String proposals =
                body(editor.follow(editor.form().formParam("text", sentence).post("/en/desk/claims/log"))
                        .then()
                        .statusCode(200));
        assertThat(proposals).contains("p0.quote");
        String location = editor.form()
                .formParam("keep", "none")
                .formParam("language", "en")
                .formParam("p0.take", "on")
                .formParam("p0.quote", sentence)
                .formParam("p0.text", sentence)
                .formParam("p0.title", sentence)
                .formParam("p0.language", "en")
                .formParam("p0.kind", "event")
                .formParam("p0.claimant", "Elon Musk")
                .post("/en/desk/claims/log/accepted")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return find(location, "record=claims/([a-z0-9-]+)");
    }

    /** The first sentences with a quantity of the page, as a browser would send them. */
    private static RequestSpecification accept(Visitor editor, String page, int most) {
        RequestSpecification form = editor.form()
                .formParam("keep", "new")
                .formParam("address", "https://example.org/deepseek")
                .formParam("title", "딥시크")
                .formParam("publisher", "모빌리티TV")
                .formParam("language", "ko");
        List<String> numbered = Pattern.compile("name=\"p([0-9]+)\\.q0\\.stated\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .limit(most)
                .toList();
        assertThat(numbered).hasSize(most);
        for (String number : numbered) {
            form = form.formParam("p" + number + ".take", "on").formParam("p" + number + ".claimant", "새로운 발언자");
            for (MatchResult field : Pattern.compile(
                            "name=\"(p" + number + "\\.[a-z0-9.]+)\" value=\"([^\"]*)\"( checked)?")
                    .matcher(page)
                    .results()
                    .toList()) {
                boolean sent = !field.group(1).endsWith("take")
                        || (field.group(3) != null && field.group(1).contains(".q"));
                if (sent && !field.group(1).endsWith("claimant")) {
                    form = form.formParam(
                            field.group(1),
                            field.group(2).replace("&quot;", "\"").replace("&#39;", "'"));
                }
            }
            form = form.formParam("p" + number + ".text", find(page, "name=\"p" + number + "\\.text\"[^>]*>([^<]+)<"));
            form = form.formParam("p" + number + ".kind", "quantity");
        }
        return form;
    }

    private String shippedText() {
        ObjectNode article = CanonicalForm.parse(revisions
                .head(new RecordKey(RecordType.ARTICLE, "deepseek-openai"))
                .orElseThrow()
                .latest
                .content);
        StringBuilder text = new StringBuilder();
        article.path("passages")
                .forEach(passage -> text.append(passage.path("text").asText()).append("\n"));
        return text.toString();
    }

    private void conflict(RecordKey key, String role) {
        Person anna = new Person("anna", false);
        ObjectNode ours = CanonicalForm.parse(latest(key).content);
        ObjectNode theirs = ours.deepCopy();
        theirs.putObject("role").put("en", role);
        ours.putObject("role").put("en", "alpaca-role");
        workflow.draft(key, latest(key).number, ours, anna, "");
        String text = theirs.toString();
        QuarkusTransaction.requiringNew()
                .run(() -> conflicts.note(key, "claimants/xai.yaml", RevisionHash.of(text), text));
    }

    private String anyClaimBut(List<String> others) {
        return revisions.keys(RecordType.CLAIM).stream()
                .map(RecordKey::slug)
                .filter(slug -> !others.contains(slug))
                .findFirst()
                .orElseThrow();
    }

    private ObjectNode content(String slug) {
        return CanonicalForm.parse(latest(new RecordKey(RecordType.CLAIM, slug)).content);
    }

    private int number(String slug) {
        return latest(new RecordKey(RecordType.CLAIM, slug)).number;
    }

    /** As it is by now: what this test has loaded before must not answer. */
    private Revision latest(RecordKey key) {
        revisions.getEntityManager().clear();
        return revisions.head(key).orElseThrow().latest;
    }

    private static ValidatableResponse step(Visitor visitor, String page, String step, int seen, String reason) {
        return visitor.form()
                .formParam("seen", seen)
                .formParam("reason", reason)
                .post(page + "/" + step)
                .then();
    }

    private static String body(ValidatableResponse answer) {
        return answer.extract().asString();
    }

    private static int count(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }

    private static String find(String text, String pattern) {
        List<String> found = Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toList());
        assertThat(found).as(pattern).isNotEmpty();
        return found.get(0);
    }
}
