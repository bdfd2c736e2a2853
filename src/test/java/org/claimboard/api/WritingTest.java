package org.claimboard.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.claimboard.OnScratch;
import org.claimboard.account.Account;
import org.claimboard.account.Role;
import org.claimboard.account.Scope;
import org.claimboard.account.TestAccounts;
import org.claimboard.ledger.RevisionStore;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records from the first draft to readers and back, through the API. */
@QuarkusTest
@TestProfile(OnScratch.class)
class WritingTest {

    private static final String PUBLISHED = "claims/deepseek-chatbot-cost-5-6-million";

    @Inject
    TestAccounts accounts;

    @Inject
    RevisionStore revisions;

    @Inject
    SessionFactory sessions;

    private Program editor;
    private Program reviewer;
    private Program readingOnly;
    private Program writingOnly;

    @BeforeEach
    void makeTokens() {
        Account account = accounts.create(Role.EDITOR);
        editor = new Program(accounts.apiToken(account, Scope.READ_DRAFTS, Scope.WRITE));
        readingOnly = new Program(accounts.apiToken(account, Scope.READ_DRAFTS));
        writingOnly = new Program(accounts.apiToken(account, Scope.WRITE));
        reviewer = new Program(accounts.apiToken(Role.REVIEWER, Scope.READ_DRAFTS, Scope.WRITE));
    }

    @Test
    void claim_goesFromDraftToReaders_withTheClaimantThatItNeeds() {
        String town = Records.slug();
        String slug = Records.slug();
        editor.create("claimants", Records.claimant(town)).then().statusCode(201);

        editor.create("claims", Records.claim(slug, town))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/claims/" + slug + "/draft"))
                .header("ETag", equalTo("\"r1\""))
                .header("Cache-Control", equalTo("no-store"))
                .body("state", equalTo("drafted"))
                .body("sound", equalTo(true))
                .body("record.claimant", equalTo(town));
        given().get("/api/v1/claims/" + slug).then().statusCode(404);
        editor.step("claims/" + slug, "submission", "\"r1\"")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"r2\""))
                .body("state", equalTo("submitted"))
                .body("record", nullValue());
        problem(editor.step("claims/" + slug, "publication", "\"r2\""), 403)
                .header("WWW-Authenticate", containsString("insufficient_scope"));
        reviewer.step("claims/" + slug, "publication", "\"r2\"")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"r3\""))
                .body("published.slug", contains(slug, town));

        given().get("/api/v1/claims/" + slug).then().statusCode(200).body("slug", equalTo(slug));
        editor.draft("claims/" + slug)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"r3\""))
                .body("state", equalTo("published"))
                .body("published", equalTo(3));
    }

    @Test
    void draft_thatWasReturned_isSavedAndSubmittedAgain() {
        String claimant = "claimants/" + published("claimants");
        editor.step(claimant, "submission", "\"r1\"").then().statusCode(200);
        problem(new Program(accounts.apiToken(Role.EDITOR, Scope.WRITE)).step(claimant, "return", "\"r2\""), 403)
                .body("type", equalTo("urn:claimboard:problem:not-allowed"));

        reviewer.request()
                .header("If-Match", "\"r2\"")
                .post("/api/v1/" + claimant + "/return?reason=%EC%9D%B4%EB%A6%84")
                .then()
                .statusCode(200)
                .body("state", equalTo("returned"))
                .body("reason", equalTo("이름"));
        problem(reviewer.step(claimant, "publication", "\"r3\""), 409)
                .body("type", equalTo("urn:claimboard:problem:out-of-turn"));

        String slug = claimant.substring("claimants/".length());
        editor.save(claimant, "W/\"r3-gzip\"", Records.claimant(slug, "Better"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"r4\""))
                .body("record.names.en", equalTo("Better"));
        editor.save(claimant, "\"r4\"", Records.claimant(slug, "Better"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"r4\""));
    }

    @Test
    void draft_whoseNumberIsNotTheOneOfItsWords_isNotSound_andIsNotSubmitted() {
        String slug = Records.slug();
        String claim = Records.claim(slug)
                .replace(
                        "\"claimant\"",
                        "\"quantities\":[{\"value\":640000000000,\"unit\":\"KRW\",\"stated\":\"6200억 원\"}],\"claimant\"");

        editor.create("claims", claim)
                .then()
                .statusCode(201)
                .body("sound", equalTo(false))
                .body("findings.rule", hasItem("CB036"))
                .body("findings.pointer", hasItem("/quantities/0"))
                .body("findings.detail", hasItem(containsString("640000000000 KRW, but stated says \"6200억 원\"")));
        problem(editor.step("claims/" + slug, "submission", "\"r1\""), 422);
    }

    /** A slug of a draft that is sound; the name says that its author has sent it. */
    private String published(String list) {
        String slug = Records.slug();
        editor.create(list, Records.claimant(slug)).then().statusCode(201);
        return slug;
    }

    @Test
    void fourEyes_keepWhoWroteItFromPublishing() {
        String slug = Records.slug();
        reviewer.create("claimants", Records.claimant(slug)).then().statusCode(201);
        reviewer.step("claimants/" + slug, "submission", "\"r1\"").then().statusCode(200);

        problem(reviewer.step("claimants/" + slug, "publication", "\"r2\""), 403)
                .body("type", equalTo("urn:claimboard:problem:four-eyes"));
    }

    @Test
    void save_onAnOldRevision_isStale_andSaysWhichIsNew() {
        String slug = published("claimants");
        editor.save("claimants/" + slug, "\"r1\"", Records.claimant(slug, "Second"))
                .then()
                .statusCode(200);

        for (String tag : List.of("\"r1\"", "\"abc\"", "r2", "\"r99999999999\"")) {
            problem(editor.save("claimants/" + slug, tag, Records.claimant(slug, "Third")), 412)
                    .header("ETag", equalTo("\"r2\""))
                    .body("type", equalTo("urn:claimboard:problem:stale"));
        }
        editor.save("claimants/" + slug, "\"r1\", \"r2\"", Records.claimant(slug, "Third"))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /draft",
        "DELETE, /draft",
        "POST, /submission",
        "POST, /return",
        "POST, /publication",
        "DELETE, ''"
    })
    void change_withoutIfMatch_isRefused(String method, String step) {
        String slug = published("claimants");
        String address = "/api/v1/claimants/" + slug + step;
        for (Response answer : List.of(
                reviewer.request()
                        .contentType("application/json")
                        .body(Records.claimant(slug))
                        .request(method, address),
                reviewer.request()
                        .header("If-Match", "*")
                        .contentType("application/json")
                        .body(Records.claimant(slug))
                        .request(method, address))) {
            problem(answer, 428).body("type", equalTo("urn:claimboard:problem:precondition-required"));
        }
    }

    @Test
    void put_createsWhereThereIsNothing_once() {
        String slug = Records.slug();
        for (int status : new int[] {201, 412}) {
            editor.request()
                    .header("If-None-Match", "*")
                    .contentType("application/json")
                    .body(Records.claimant(slug))
                    .put("/api/v1/claimants/" + slug + "/draft")
                    .then()
                    .statusCode(status);
        }
        problem(editor.create("claimants", Records.claimant(slug)), 409)
                .body("type", equalTo("urn:claimboard:problem:slug-taken"));
        problem(editor.save("claimants/" + Records.slug(), "\"r1\"", Records.claimant(slug)), 422);
        String other = Records.slug();
        problem(editor.save("claimants/" + other, "\"r1\"", Records.claimant(other)), 412);
    }

    @Test
    void discarded_isGone_andTheSlugIsFree() {
        String slug = published("claimants");
        problem(
                new Program(accounts.apiToken(Role.EDITOR, Scope.WRITE))
                        .request()
                        .header("If-Match", "\"r1\"")
                        .delete("/api/v1/claimants/" + slug + "/draft"),
                403);
        editor.request()
                .header("If-Match", "\"r1\"")
                .delete("/api/v1/claimants/" + slug)
                .then()
                .statusCode(200)
                .body("state", equalTo("discarded"));

        problem(editor.draft("claimants/" + slug), 404);
        problem(editor.step("claimants/" + slug, "submission", "\"r2\""), 404);
        editor.create("claimants", Records.claimant(slug))
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"r3\""));
    }

    @Test
    void delete_ofAPublishedClaim_submitsItsRetraction() {
        String slug = Records.slug();
        editor.create("claims", Records.claim(slug)).then().statusCode(201);
        editor.step("claims/" + slug, "submission", "\"r1\"").then().statusCode(200);
        reviewer.step("claims/" + slug, "publication", "\"r2\"").then().statusCode(200);
        problem(delete("/api/v1/claims/" + slug, "\"r3\""), 400).body("errors.parameter", hasItem("reason"));

        delete("/api/v1/claims/" + slug + "?reason=It%20never%20said%20so", "\"r3\"")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"r5\""))
                .body("state", equalTo("submitted"));

        given().get("/api/v1/claims/" + slug).then().statusCode(200);
        editor.draft("claims/" + slug)
                .then()
                .body("record.retraction.reason.en", equalTo("It never said so"))
                .body("record.retraction.author", equalTo("Test editor"));
        problem(delete("/api/v1/claims/" + slug + "?reason=again", "\"r5\""), 409);
        reviewer.step("claims/" + slug, "publication", "\"r5\"").then().statusCode(200);
        editor.draft("claims/" + slug).then().body("state", equalTo("retracted"));
    }

    @Test
    void delete_ofAnotherPublishedRecord_isRefused() {
        problem(delete("/api/v1/claimants/gene-munster?reason=x", "\"r1\""), 409)
                .body("type", equalTo("urn:claimboard:problem:out-of-turn"));
    }

    private Response delete(String address, String tag) {
        return editor.request().header("If-Match", tag).delete(address);
    }

    @Test
    void draft_thatBreaksRules_isKept_andTold_butNotSubmitted() {
        String slug = Records.slug();
        editor.create("claims", Records.claim(slug, "no-such-claimant"))
                .then()
                .statusCode(201)
                .body("sound", equalTo(false))
                .body("findings.rule", hasItem("CB010"))
                .body("findings.pointer", hasItem("/claimant"))
                .body("findings.mend", hasItem(containsString("Correct the slug")));

        problem(editor.step("claims/" + slug, "submission", "\"r1\""), 422)
                .body("type", equalTo("urn:claimboard:problem:unsound"))
                .body("errors[0].rule", equalTo("CB010"))
                .body("errors[0].pointer", equalTo("/claimant"))
                .body("errors[0].record", equalTo("/api/v1/claims/" + slug));
        problem(writingOnly.step("claims/" + slug, "submission", "\"r1\""), 422).body("errors", nullValue());
    }

    @Test
    void save_thatRewritesAnAssessment_isRefused() throws Exception {
        JsonNode standing = Lists.MAPPER.readTree(editor.draft(PUBLISHED).asString());
        ObjectNode record = (ObjectNode) standing.path("record");
        ((ObjectNode) record.path("assessments").get(0)).put("reviewer", "someone else");

        problem(editor.save(PUBLISHED, standing.path("etag").asText(), record.toString()), 422)
                .body("type", equalTo("urn:claimboard:problem:not-appended"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"claimant\":\"SLUG\",\"kind\":\"organization\"}",
                "{\"claimant\":\"SLUG\",\"kind\":\"town\",\"names\":{\"en\":\"a\"}}",
                "{\"claimant\":\"SLUG\",\"kind\":\"organization\",\"names\":{\"en\":\"a\"},\"age\":4}",
                "{\"claimant\":\"SLUG\",\"kind\":\"organization\",\"names\":{\"en\":4}}",
                "{\"claimant\":\"SLUG\",\"kind\":\"organization\",\"names\":{\"en\":\"a\\u0000b\"}}",
                "{\"claimant\":\"SLUG\",\"kind\":\"organization\",\"names\":{\"en\":\"a\\u0085b\"}}",
                "{\"claimant\":\"SLUG\",\"kind\":\"organization\",\"names\":{\"en\":\"a\\ud800b\"}}",
                "{\"claimant\":\"SLUG\",\"kind\":\"organization\",\"names\":{\"e\\u0000\":\"a\"}}",
                "{\"claimant\":\"SLUG\",\"kind\":\"organization\",\"names\":{\"en\":1e400000000}}",
                "{\"claimant\":\"Not A Slug\"}",
                "{\"claim\":\"SLUG\"}",
                "{}",
            })
    void document_thatIsNotInTheFormat_isRefused_withPointers(String document) {
        problem(editor.create("claimants", document.replace("SLUG", Records.slug())), 422)
                .body("type", equalTo("urn:claimboard:problem:not-in-format"))
                .body("errors.pointer", not(hasItem(nullValue())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "4", "{\"a\":1}{", "{\"a\":1,\"a\":2}", "{'a':1}", "{\n\"a\":\n nul}"})
    void body_thatIsNoJsonObject_isABadRequest(String body) {
        problem(editor.create("claimants", body), 400).body("type", equalTo("urn:claimboard:problem:bad-json"));
    }

    @Test
    void body_thatIsNoJson_isToldWhere() {
        problem(editor.create("claimants", "{\n  \"claimant\": oops}"), 400)
                .body("errors[0].line", equalTo(2))
                .body("detail", containsString("Line 2"));
    }

    @Test
    void body_ofAnotherType_orTooLarge_isRefused() {
        problem(editor.request().contentType("text/yaml").body("claimant: x").post("/api/v1/claimants"), 415);
        problem(editor.create("claimants", "{\"claimant\":\"" + "a".repeat(1_100_000) + "\"}"), 413);
        String deep = "[".repeat(5000);
        problem(editor.create("claimants", "{\"a\":" + deep), 400);
    }

    @Test
    void scopes_sayWhatATokenMayDo() {
        String slug = published("claimants");
        String draft = "/api/v1/claimants/" + slug + "/draft";
        problem(given().get(draft), 401).header("WWW-Authenticate", equalTo("Bearer"));
        problem(given().get("/api/v1/drafts"), 401);
        problem(given().contentType("application/json").body("{}").post("/api/v1/claims"), 401);
        problem(writingOnly.draft("claimants/" + slug), 403)
                .header("WWW-Authenticate", containsString("insufficient_scope"));
        problem(readingOnly.create("claimants", Records.claimant(Records.slug())), 403);
        problem(readingOnly.request().header("If-Match", "\"r1\"").delete(draft), 403);
        readingOnly.draft("claimants/" + slug).then().statusCode(200);
        problem(writingOnly.create("claimants", Records.claimant(slug)), 409)
                .body("detail", not(containsString("Town")));
    }

    @Test
    void drafts_leaveNoTraceForReaders() {
        long before = revisions.publications();
        String tag = given().get("/api/v1/claimants").header("ETag");
        String slug = published("claimants");

        assertThat(revisions.publications()).isEqualTo(before);
        assertThat(given().get("/api/v1/claimants").header("ETag")).isEqualTo(tag);
        String drafted = given().get("/api/v1/claimants/" + slug).asString();
        String unknown = given().get("/api/v1/claimants/no-such").asString();
        assertThat(drafted).isEqualTo(unknown.replace("no-such", slug));
    }

    @Test
    void drafts_areListed_pageByPage() {
        String first = published("claimants");
        String second = published("claimants");

        Response page = editor.request().get("/api/v1/drafts?limit=1");
        page.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("items.slug", contains(second))
                .body("items[0].state", equalTo("drafted"))
                .body("items[0].etag", equalTo("\"r1\""));
        editor.request().get(page.<String>path("next")).then().body("items.slug", contains(first));
        problem(editor.request().get("/api/v1/drafts?cursor=MQ"), 400);
    }

    @ParameterizedTest
    @CsvSource({"a-b%00c", "%ED%A0%80", "UPPER", "a--b"})
    void slug_thatNothingCanGoBy_isNotFound(String slug) {
        problem(editor.request().get("/api/v1/claims/" + slug + "/draft"), 404);
        problem(editor.request().header("If-Match", "\"r1\"").post("/api/v1/claims/" + slug + "/submission"), 404);
    }

    @Test
    void statements_ofASave_doNotGrowWithTheDraft() {
        String slug = published("claimants");
        sessions.getStatistics().clear();
        editor.save("claimants/" + slug, "\"r1\"", Records.claimant(slug, "Second"))
                .then()
                .statusCode(200);
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isLessThanOrEqualTo(12);
    }

    private static io.restassured.response.ValidatableResponse problem(Response answer, int status) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }
}
