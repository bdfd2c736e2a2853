package org.claimboard.editor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.account.Visitor;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms over HTTP. */
@QuarkusTest
class EditorPagesTest {

    private static final RecordKey CLAIM = new RecordKey(RecordType.CLAIM, "deepseek-chatbot-cost-5-6-million");

    @Inject
    TestAccounts accounts;

    @Inject
    RevisionStore revisions;

    private Visitor anna;

    @BeforeEach
    void signIn() {
        anna = accounts.signedIn(Role.EDITOR);
    }

    @Test
    void save_ofANewRecord_makesItsSlugOfTheEnglishName() {
        post(
                        "/en/desk/claimants/new",
                        Map.of("/names/en", "Harbour Town " + System.nanoTime(), "act", "save", "reason", "New"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/en/desk/claimants/harbour-town-"));
    }

    @Test
    void save_ofANewRecordWithAKoreanNameOnly_romanisesItsSlug_eachDifferent() {
        for (String slug : List.of("hang-gu-dosi-", "hang-gu-dosi-")) {
            post(
                            "/ko/desk/claimants/new",
                            Map.of("/names/ko", "항구 도시 " + System.nanoTime(), "act", "save", "reason", "새 기록"))
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("/ko/desk/claimants/" + slug));
        }
    }

    /** Names in any script stand for records; what is not on file is made in place, as a draft. */
    @Test
    void references_areNames_andWhatIsNotOnFileIsMadeInPlace() {
        String unknown = "새벽 부두 위원회 " + System.nanoTime();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("/title/ko", "부두가 닫혔다");
        fields.put("/claimant", unknown);
        fields.put("/relations/0/to", "Not a claim that anybody has");
        fields.put("/evidence/0/source", "https://dawn-quay.example/report");
        fields.put("/topics/0", "칩과 연산 자원");
        String topic = "부두 " + System.nanoTime();
        fields.put("/topics/1", topic);
        fields.put("/topics/2", "");
        fields.put("act", "save");
        fields.put("reason", "새 기록");
        post("/ko/desk/claims/new", fields)
                .then()
                .statusCode(422)
                .body(containsString("name=\"make:/claimant\""))
                .body(containsString("name=\"make:/evidence/0/source\""))
                .body(not(containsString("name=\"make:/relations/0/to\"")))
                .body(containsString("name=\"make:/topics/1\""))
                .body(not(containsString("name=\"make:/topics/0\"")))
                .body(containsString(unknown));
        fields.remove("/relations/0/to");
        fields.put("make:/claimant", "on");
        fields.put("make:/topics/1", "on");
        fields.put("make:/evidence/0/source", "on");
        String location = post("/ko/desk/claims/new", fields)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        JsonNode claim = record(location.substring(location.lastIndexOf('/') + 1));
        JsonNode claimant = CanonicalForm.parse(
                head(new RecordKey(RecordType.CLAIMANT, claim.path("claimant").asText())).latest.content);
        assertThat(claimant.at("/names/ko").asText()).isEqualTo(unknown);
        assertThat(claimant.path("kind").asText()).isEqualTo("person");
        JsonNode source = CanonicalForm.parse(head(new RecordKey(
                        RecordType.SOURCE, claim.at("/evidence/0/source").asText()))
                .latest
                .content);
        assertThat(source.path("url").asText()).isEqualTo("https://dawn-quay.example/report");

        assertThat(claim.path("topics")).hasSize(2);
        assertThat(claim.at("/topics/0").asText()).isEqualTo("chips");
        assertThat(CanonicalForm.parse(head(new RecordKey(
                                        RecordType.TOPIC, claim.at("/topics/1").asText()))
                                .latest
                                .content)
                        .at("/names/ko")
                        .asText())
                .isEqualTo(topic);

        String list = "/en/desk/list?state=any&kind=claim&sort=title&topic=";
        anna.request()
                .get(list + "high-flyer")
                .then()
                .statusCode(200)
                .body(containsString("/claims/high-flyer-founded-2015"))
                .body(not(containsString("/claims/wang-50000-h100")));
        anna.request()
                .get(list + claim.at("/topics/1").asText())
                .then()
                .statusCode(200)
                .body(containsString(location.substring(location.lastIndexOf('/') + 1)))
                .body(not(containsString("/claims/high-flyer-founded-2015")));

        // The name now is on file, and the English form of another finds it by the other language.
        String second = post(
                        "/en/desk/claims/new",
                        Map.of("/title/en", "Another", "/claimant", "  일론 머스크 ", "act", "save", "reason", "New"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(record(second.substring(second.lastIndexOf('/') + 1))
                        .path("claimant")
                        .asText())
                .isEqualTo("elon-musk");
        anna.request()
                .get(second + "/edit")
                .then()
                .statusCode(200)
                .body(containsString("value=\"Elon Musk [elon-musk]\""));
    }

    /** Keys, numbers of passages and places are filled in, and numbers are chosen by their words. */
    @Test
    void comparison_needsNoKeyAndNoPlace_andOffersNumbersByTheirWords() {
        String slug = "quay-question-" + System.nanoTime();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("slug", slug);
        fields.put("/question/ko", "비용은 얼마인가?");
        fields.put("/positions/0/claim", CLAIM.slug());
        fields.put("/positions/0/label/ko", "딥시크");
        fields.put("/positions/1/claim", CLAIM.slug());
        fields.put("/positions/1/label/ko", "딥시크");
        fields.put("act", "save");
        fields.put("reason", "새 질문");
        post("/ko/desk/comparisons/new", fields).then().statusCode(303);

        JsonNode record = CanonicalForm.parse(head(new RecordKey(RecordType.COMPARISON, slug)).latest.content);
        assertThat(record.at("/positions/0/key").asText()).isEqualTo("dibsikeu");
        assertThat(record.at("/positions/1/key").asText()).isEqualTo("dibsikeu-2");
        assertThat(record.path("order").asInt()).isPositive();
        anna.request()
                .get("/ko/desk/comparisons/" + slug + "/edit")
                .then()
                .body(containsString("<select id=\"f-positions-0-quantity\""))
                .body(containsString("560만 달러"));
    }

    @Test
    void claim_findsThePassageOfItsWords() {
        JsonNode article =
                CanonicalForm.parse(head(new RecordKey(RecordType.ARTICLE, "deepseek-openai")).latest.content);
        String location = post(
                        "/ko/desk/claims/new",
                        Map.of(
                                "/title/ko",
                                "문장을 찾는 주장",
                                "/appears/0/article",
                                article.path("title").asText(),
                                "/appears/0/quote",
                                article.at("/passages/2/text").asText(),
                                "act",
                                "save",
                                "reason",
                                "새 기록"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(record(location.substring(location.lastIndexOf('/') + 1))
                        .at("/appears/0/passage")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void save_underASlugThatIsTaken_isRefused() {
        post("/en/desk/claims/new", Map.of("slug", CLAIM.slug(), "/title/en", "Mine", "act", "save", "reason", "New"))
                .then()
                .statusCode(422)
                .body(containsString("Another record has this address"))
                .body(containsString("Mine"));
    }

    @Test
    void save_keepsADraftThatBreaksRules() {
        String slug = draft("/title/en", "Half a claim");

        assertThat(record(slug).path("title").path("en").asText()).isEqualTo("Half a claim");
        anna.request()
                .get("/ko/desk/claims/" + slug + "/edit")
                .then()
                .statusCode(200)
                .body(containsString("게시까지 남은 것"))
                .body(containsString("아직 비어 있습니다."))
                .body(containsString("href=\"#f-claimant\""));
    }

    @Test
    void save_ofADraftThatLacksANumber_doesNotMakeItZero() {
        String slug = "chain-" + System.nanoTime();
        post(
                        "/en/desk/chains/new",
                        Map.of(
                                "slug",
                                slug,
                                "/topic/en",
                                "A chain",
                                "/claims/0",
                                CLAIM.slug(),
                                "/steps/0/text/en",
                                "A step",
                                "act",
                                "save",
                                "reason",
                                "New"))
                .then()
                .statusCode(303);
        RecordHead head = head(new RecordKey(RecordType.CHAIN, slug));
        assertThat(CanonicalForm.parse(head.latest.content).has("independentOrigins"))
                .isFalse();
    }

    /** Of a new record everything is new; of a change it is asked what and why. */
    @Test
    void save_withoutAReason_isRefusedOfAChangeAndLosesNothing() {
        String made = post("/en/desk/claims/new", Map.of("/title/en", "New without a reason", "act", "save"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        post(made + "/edit", Map.of("/title/en", "Typed <b>words</b>", "seen", "1", "act", "save"))
                .then()
                .statusCode(422)
                .body(containsString("Typed &lt;b&gt;words&lt;/b&gt;"))
                .body(not(containsString("Typed <b>")))
                .body(containsString("id=\"reason-notes\""));
    }

    @Test
    void save_ofWhatIsNoNumber_isRefusedBesideTheField() {
        post(
                        "/en/desk/claims/new",
                        Map.of("/title/en", "A", "/quantities/0/value", "a lot", "act", "save", "reason", "New"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"a lot\""))
                .body(containsString("<a href=\"#f-quantities-0-value\">Number 1 › Exact number</a>"))
                .body(containsString("aria-describedby=\"f-quantities-0-value-notes\""));
    }

    /** The unit's own words say what it is for each of, unless the field beside it does. */
    @Test
    void save_ofARateInTheFieldOfTheUnit_keepsBoth() {
        JsonNode quantities = saved(newClaim(Map.of(
                "/quantities/0/value", "27.3",
                "/quantities/0/unit", "10만 명당",
                "/quantities/1/value", "120",
                "/quantities/1/unit", "kWh당 원",
                "/quantities/1/per", "MWh당")));
        assertThat(quantities.at("/0/unit").asText()).isEqualTo("people");
        assertThat(quantities.at("/0/per/value").asInt()).isEqualTo(100_000);
        assertThat(quantities.at("/1/unit").asText()).isEqualTo("KRW");
        assertThat(quantities.at("/1/per/unit").asText()).isEqualTo("megawatt-hour");
    }

    /** What the form for a new claim sends when it is saved. */
    private static Map<String, String> newClaim(Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("slug", "draft-" + System.nanoTime());
        fields.put("act", "save");
        fields.put("reason", "New");
        return fields;
    }

    /** The quantities of the draft that the form leaves. */
    private JsonNode saved(Map<String, String> fields) {
        post("/ko/desk/claims/new", fields).then().statusCode(303);
        return CanonicalForm.parse(
                        head(new RecordKey(RecordType.CLAIM, requireNonNull(fields.get("slug")))).latest.content)
                .path("quantities");
    }

    /** Periods and denominators as people type them; the form shows what was understood. */
    @Test
    void save_ofAPeriodAndADenominator_keepsTheirCodes() {
        Map<String, String> fields = newClaim(Map.of(
                "/quantities/0/value", "3.2",
                "/quantities/0/unit", "cases",
                "/quantities/0/per", "인구 10만 명",
                "/quantities/0/kind", "level",
                "/quantities/0/period", "2026년 3분기"));
        JsonNode quantity = saved(fields).path(0);
        String slug = requireNonNull(fields.get("slug"));
        RecordKey key = new RecordKey(RecordType.CLAIM, slug);
        assertThat(quantity.at("/per/value").asInt()).isEqualTo(100_000);
        assertThat(quantity.at("/per/unit").asText()).isEqualTo("people");
        assertThat(quantity.path("period").asText()).isEqualTo("2026-Q3");
        anna.request()
                .get("/ko" + edit(key).substring(3))
                .then()
                .statusCode(200)
                .body(containsString("value=\"per 100,000 people\""))
                .body(containsString("10만 명당"))
                .body(containsString("value=\"2026-Q3\""))
                .body(containsString("2026년 3분기 (2026-07-01 – 2026-09-30)"));

        fields.put("slug", slug + "-b");
        fields.put("/quantities/0/period", "어느 해");
        fields.put("/quantities/0/per", "0명당");
        post("/en/desk/claims/new", fields)
                .then()
                .statusCode(422)
                .body(containsString("This is no period."))
                .body(containsString("No figure can be counted per this."))
                .body(containsString("value=\"어느 해\""));
    }

    @Test
    void buttons_addMoveAndRemoveWithoutSaving() {
        long before = revisions.count();
        Map<String, String> typed =
                Map.of("/evidence/0/source", "first", "/evidence/1/source", "second", "/stated", "soon");

        String added = with(typed, "add /evidence").statusCode(200).extract().asString();
        assertThat(added).contains("name=\"/evidence/2/source\"").contains("value=\"soon\"");
        String moved = with(typed, "up /evidence/1").extract().asString();
        assertThat(moved.indexOf("value=\"second\"")).isLessThan(moved.indexOf("value=\"first\""));
        assertThat(with(typed, "remove /evidence/0").extract().asString())
                .contains("value=\"second\"")
                .doesNotContain("value=\"first\"");
        assertThat(with(typed, "add /evidence/0/quantity").extract().asString())
                .contains("name=\"/evidence/0/quantity/unit\"");
        assertThat(revisions.count()).isEqualTo(before);
    }

    @Test
    void hostileNames_areAnsweredLikeOthers() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < 4000; i++) {
            fields.put("/evidence/" + i * 200 + "/credibility/" + i + "/reason/en", "x");
        }
        fields.put("/__proto__/polluted", "x");
        fields.put("/" + "evidence/0/".repeat(400), "x");
        fields.put("act", "check");
        RequestSpecification form = anna.form().contentType("multipart/form-data");
        fields.forEach(form::multiPart);
        String page = form.post("/en/desk/claims/new")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).doesNotContain("polluted").contains("/evidence/1999/").doesNotContain("/evidence/2000/");
    }

    @Test
    void save_ofAnUnchangedRecord_saysSo() {
        Map<String, String> fields = fields(CLAIM);
        fields.put("act", "save");
        long before = revisions.count();
        post(edit(CLAIM), fields).then().statusCode(200).body(containsString("Nothing changed"));
        assertThat(revisions.count()).isEqualTo(before);
    }

    @Test
    void save_thatRewritesAPublishedVerdict_isRefused() {
        Map<String, String> fields = fields(CLAIM);
        fields.put("/assessments/0/reviewer", "Someone else");
        fields.put("act", "save");
        fields.put("reason", "Better");
        post(edit(CLAIM), fields).then().statusCode(422).body(containsString("can only be added to"));
    }

    @Test
    void publishedVerdicts_cannotBeTypedInto() {
        anna.request()
                .get(edit(CLAIM))
                .then()
                .statusCode(200)
                .body(containsString("<input type=\"hidden\" name=\"/assessments/0/verdict\""))
                .body(containsString("Readers have seen this"));
    }

    @Test
    void circleOfSources_isShownAtTheEdgesWithItsWay() {
        String one = source("{}");
        String two = source(one);
        RecordKey key = new RecordKey(RecordType.SOURCE, one);
        Map<String, String> fields = fields(key);
        fields.put("/derives/0/source", two);
        fields.put("/derives/0/how", "repeats");
        fields.put("act", "check");
        String page = post(edit(key), fields).then().statusCode(200).extract().asString();
        assertThat(page).contains("CB051").contains(one + " → ").contains("href=\"#f-derives\"");
    }

    @Test
    void unknownReference_isShownBesideTheField() {
        Map<String, String> fields = fields(CLAIM);
        fields.put("/claimant", "nobody-at-all");
        fields.put("act", "check");
        post(edit(CLAIM), fields)
                .then()
                .statusCode(200)
                .body(containsString("aria-describedby=\"f-claimant-hint f-claimant-notes\""))
                .body(containsString("nobody-at-all"));
    }

    @Test
    void quoteThatTheSourceDoesNotHave_isShownBesideTheField() {
        Map<String, String> fields = fields(CLAIM);
        int place = place("quote");
        fields.put("/evidence/" + place + "/quote", "words that nobody wrote");
        fields.put("act", "check");
        post(edit(CLAIM), fields)
                .then()
                .statusCode(200)
                .body(containsString("CB022"))
                .body(containsString("id=\"f-evidence-" + place + "-quote-notes\""));
    }

    @Test
    void save_afterSomeoneElse_putsTogetherWhatBothDid() {
        String slug = draft("/title/en", "Old title");
        RecordKey key = new RecordKey(RecordType.CLAIM, slug);
        Map<String, String> mine = fields(key);
        Visitor bora = accounts.signedIn(Role.EDITOR);
        save(bora, key, fields -> with(with(fields, "/title/en", "Their title"), "/title/ko", "그들의 제목"));
        mine.put("/title/en", "My <i>title</i>");
        mine.put("/notes/en", "My note");
        mine.put("act", "save");
        mine.put("reason", "Mine");

        String page = post(edit(key), mine).then().statusCode(409).extract().asString();
        assertThat(page)
                .contains("Old title", "Their title", "My &lt;i&gt;title&lt;/i&gt;", "그들의 제목", "My note")
                .contains("name=\"pick:/title/en\"")
                .doesNotContain("name=\"pick:/title/ko\"")
                .contains("save for a test");

        mine.put("act", "merge");
        mine.put("against", "2");
        mine.put("pick:/title/en", "words");
        mine.put("words:/title/en", "Our title");
        post(edit(key), mine).then().statusCode(303).header("Location", endsWith("/desk/claims/" + slug));
        JsonNode record = record(slug);
        assertThat(record.at("/title/en").asText()).isEqualTo("Our title");
        assertThat(record.at("/title/ko").asText()).isEqualTo("그들의 제목");
        assertThat(record.at("/notes/en").asText()).isEqualTo("My note");
    }

    /** What is to be made in place is made, too, where somebody else was faster; once if they made it, too. */
    @Test
    void save_afterSomeoneElse_makesWhatIsNotOnFile_onlyOnce() {
        String known = "Salt Quay Council " + System.nanoTime();
        String topic = "Salt " + System.nanoTime();
        RecordKey key = new RecordKey(RecordType.CLAIM, draft("/title/en", "Old title"));
        Map<String, String> mine = fields(key);
        save(accounts.signedIn(Role.EDITOR), key, fields -> with(fields, "/title/en", "Their title"));
        mine.put("/title/en", "My title");
        mine.put("/claimant", known);
        mine.put("make:/claimant", "on");
        mine.put("/topics/0", topic);
        mine.put("make:/topics/0", "on");
        mine.put("act", "save");
        mine.put("reason", "Mine");
        Document page = Jsoup.parse(
                post(edit(key), mine).then().statusCode(409).extract().asString());
        assertThat(page.text()).contains(known, topic);
        Map<String, String> sent = new LinkedHashMap<>();
        page.select("form.conflict input[type=hidden]").forEach(input -> sent.put(input.attr("name"), input.val()));
        sent.put("reason", "Mine");
        sent.put("pick:/title/en", "theirs");

        sent.put("act", "resume");
        post(edit(key), sent)
                .then()
                .statusCode(200)
                .body(containsString("name=\"make:/claimant\" value=\"on\" checked"))
                .body(containsString("name=\"make:/topics/0\" value=\"on\" checked"));
        post(
                        accounts.signedIn(Role.EDITOR),
                        "/en/desk/claimants/new",
                        Map.of("/names/en", known, "/kind", "organization", "act", "save"))
                .then()
                .statusCode(303);
        sent.put("act", "merge");
        post(edit(key), sent).then().statusCode(303);

        JsonNode record = record(key.slug());
        assertThat(record.at("/title/en").asText()).isEqualTo("Their title");
        assertThat(named(RecordType.CLAIMANT, known))
                .singleElement()
                .isEqualTo(record.path("claimant").asText());
        assertThat(named(RecordType.TOPIC, topic))
                .singleElement()
                .isEqualTo(record.at("/topics/0").asText());
    }

    private List<String> named(RecordType type, String name) {
        return revisions.firstHeads(type, 10_000).stream()
                .filter(head -> head.latest.content.contains(name))
                .map(head -> head.slug)
                .toList();
    }

    @Test
    void form_ofNoRecord_isAPageNotFound() {
        anna.request().get("/en/desk/claims/none-such/edit").then().statusCode(404);
        anna.request().get("/en/desk/verdicts/new").then().statusCode(404);
    }

    @Test
    void form_ofEveryKind_isThereInBothLanguages() {
        for (RecordType type : RecordType.values()) {
            for (String language : List.of("en", "ko")) {
                anna.request()
                        .get("/" + language + "/desk/" + type.plural() + "/new")
                        .then()
                        .statusCode(200);
            }
        }
    }

    /** A list begins with what the person used last, and finds a record by its names in other languages. */
    @Test
    void lists_beginWithWhatWasUsedLast() {
        post(
                        "/en/desk/claims/new",
                        Map.of("/title/en", "Used last", "/claimant", "gene-munster", "act", "save", "reason", "New"))
                .then()
                .statusCode(303);
        Document page = Jsoup.parse(
                anna.request().get("/en/desk/claims/new").then().extract().asString());
        assertThat(page.expectFirst("#known-claimant option").val()).isEqualTo("Gene Munster [gene-munster]");
        assertThat(page.expectFirst("#known-claimant option").text()).contains("진 먼스터");
    }

    /** Whatever list is added to, on whatever level: what must be filled in is no slug, key or place in a list. */
    @ParameterizedTest
    @EnumSource(RecordType.class)
    void forms_withEverythingAddedToThem_requireNoKey(RecordType type) {
        String path = "/en/desk/" + type.plural() + "/new";
        Deque<Document> open = new ArrayDeque<>(
                List.of(Jsoup.parse(anna.request().get(path).then().extract().asString())));
        Set<String> pressed = new HashSet<>();
        int looked = 0;
        while (!open.isEmpty()) {
            Document page = open.pop();
            looked++;
            assertThat(page.select("label:has(.needed), .name:has(.needed)").eachText())
                    .noneMatch(
                            label -> label.matches("(?i).*\\b(?:slug|key|index|passage number|paragraph|place on).*"));
            for (String act : page.select("button[value^='add ']").eachAttr("value")) {
                if (pressed.add(act) && act.chars().filter(sign -> sign == '/').count() < 6) {
                    Map<String, String> fields = new LinkedHashMap<>();
                    page.select("form.editor [name]").forEach(field -> {
                        if (field.attr("name").startsWith("/")) {
                            fields.put(field.attr("name"), field.val());
                        }
                    });
                    fields.put("act", act);
                    open.push(Jsoup.parse(
                            post(path, fields).then().statusCode(200).extract().asString()));
                }
            }
        }
        assertThat(looked).isEqualTo(pressed.size() + 1);
    }

    private String draft(String pointer, String words) {
        String slug = "draft-" + System.nanoTime();
        post("/en/desk/claims/new", Map.of("slug", slug, pointer, words, "act", "save", "reason", "New"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk/claims/" + slug));
        return slug;
    }

    private String source(String from) {
        String slug = "source-" + System.nanoTime();
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "slug",
                slug,
                "/title",
                "A source",
                "/titleFrom",
                "shown",
                "/language",
                "en",
                "/type",
                "reporting",
                "/seen",
                "own",
                "act",
                "save",
                "reason",
                "New"));
        if (!from.equals("{}")) {
            fields.put("/derives/0/source", from);
            fields.put("/derives/0/how", "repeats");
        }
        post("/en/desk/sources/new", fields).then().statusCode(303);
        return slug;
    }

    private void save(Visitor visitor, RecordKey key, UnaryOperator<Map<String, String>> change) {
        Map<String, String> fields = change.apply(fields(key));
        fields.put("act", "save");
        fields.put("reason", "save for a test");
        post(visitor, edit(key), fields).then().statusCode(303);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        fields.put(name, value);
        return fields;
    }

    private ValidatableResponse with(Map<String, String> typed, String button) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("act", button);
        return post("/en/desk/claims/new", fields).then();
    }

    private Response post(String address, Map<String, String> fields) {
        return post(anna, address, fields);
    }

    private static Response post(Visitor visitor, String address, Map<String, String> fields) {
        RequestSpecification form = visitor.form();
        fields.forEach(form::formParam);
        return form.post(address);
    }

    private Map<String, String> fields(RecordKey key) {
        RecordHead head = head(key);
        Map<String, String> fields = new LinkedHashMap<>();
        flatten(Filled.of(Form.of(key.type()), CanonicalForm.parse(head.latest.content)), "", fields);
        fields.put("seen", String.valueOf(head.latest.number));
        return fields;
    }

    private static void flatten(JsonNode node, String pointer, Map<String, String> fields) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(node.get(i), Pointers.child(pointer, i), fields);
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(field -> flatten(field.getValue(), Pointers.child(pointer, field.getKey()), fields));
        } else {
            fields.put(pointer, node.asText());
        }
    }

    private int place(String part) {
        JsonNode evidence = record(CLAIM.slug()).path("evidence");
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).has(part)) {
                return i;
            }
        }
        throw new AssertionError("no evidence has a " + part);
    }

    private JsonNode record(String slug) {
        RecordHead head = head(new RecordKey(RecordType.CLAIM, slug));
        return CanonicalForm.parse(head.latest.content);
    }

    /** As it is now, whatever this test has seen of it before. */
    private RecordHead head(RecordKey key) {
        return QuarkusTransaction.requiringNew().call(() -> revisions.head(key).orElseThrow());
    }

    private static String edit(RecordKey key) {
        return "/en" + Kind.path(key) + "/edit";
    }
}
