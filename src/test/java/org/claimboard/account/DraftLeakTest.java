package org.claimboard.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimboard.OnScratch;
import org.claimboard.claim.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody but those who may read drafts is told a word of one, or that there is one. */
@QuarkusTest
@TestProfile(OnScratch.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftLeakTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** In every word of every draft, and in every slug of a new one. */
    private static final String MARK = "quokka";

    private static final List<String> LISTS = List.of(
            "articles",
            "claims",
            "sources",
            "claimants",
            "comparisons",
            "chains",
            "topics",
            "rates",
            "relations",
            "corrections");

    /** What tells each reader something else: the token of a form, and what the machine is doing. */
    private static final Pattern OF_THE_MOMENT = Pattern.compile("name=\"_token\" value=\"[^\"]*\"");

    @Inject
    TestAccounts accounts;

    @Inject
    SettableClock clock;

    /** A day of which everything is seen that is there, drafts too if they were. */
    private String today = "";

    private final Map<String, String> before = new LinkedHashMap<>();
    private String writing = "";
    private String foreign = "";
    private Visitor editor = Visitor.anonymous();
    private boolean begun;

    /** Once: the port is not known before the first test begins. */
    @BeforeEach
    void draft() throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        today = LocalDate.now(clock).toString();
        before.putAll(answers(() -> given()));
        Account author = accounts.create(Role.EDITOR);
        editor = accounts.signedIn(author);
        writing = accounts.apiToken(author, Scope.WRITE, Scope.READ_DRAFTS);
        foreign = accounts.apiToken(Role.REVIEWER, Scope.WRITE);

        create("claimants", "drafted", "\"kind\":\"person\",\"names\":{\"en\":\"%s name\"}");
        create("sources", "drafted", SOURCE);
        create("claims", "drafted", CLAIM);
        create("claims", "submitted", CLAIM);
        step("claims/" + MARK + "-submitted", "submission", "r1");
        create("claims", "returned", CLAIM);
        step("claims/" + MARK + "-returned", "submission", "r1");
        step("claims/" + MARK + "-returned", "return?reason=" + MARK, "r2");
        create("claims", "discarded", CLAIM);
        bearer(writing)
                .header("If-Match", "\"r1\"")
                .delete("/api/v1/claims/" + MARK + "-discarded/draft")
                .then()
                .statusCode(200);
        change("claims/musk-doubts-chip-count", "/notes", false);
        change("claims/deepseek-chatbot-cost-5-6-million", "/title", true);
        change("sources/herald-musk", "/notes", false);
        change("claimants/xai", "/names", true);
        change("comparisons/training-cost", "/question", true);
        change("chains/50000-chips", "/topic", true);
        change("articles/deepseek-openai", "/medium", false);
        change("rates/ecb-eur-usd", "/note", true);
        editor.form()
                .formParam("text", MARK + " comment")
                .post("/en/desk/claims/musk-doubts-chip-count/comments")
                .then()
                .statusCode(303);
        String asks = editor.request().get("/en/desk/drafts").asString();
        assertThat(asks).contains(MARK);
    }

    private static final String SOURCE =
            "\"title\":\"%s title\",\"titleFrom\":\"shown\",\"language\":\"en\",\"type\":\"reporting\",\"seen\":\"own\"";
    private static final String CLAIM =
            "\"language\":\"en\",\"title\":{\"en\":\"%s title\"},\"text\":{\"en\":\"%1$s text\"},"
                    + "\"kind\":\"event\",\"claimant\":\"gene-munster\",\"relations\":[{\"type\":\"supports\","
                    + "\"to\":\"musk-doubts-chip-count\",\"why\":{\"en\":\"%1$s why\"}}]";

    @Test
    void readers_areToldNothing() throws IOException {
        same(answers(() -> given()));
    }

    @Test
    void editors_areToldNothingOnPagesForReaders() throws IOException {
        same(answers(editor::request));
    }

    @Test
    void programs_withoutTheScope_areToldNothing() {
        String administrators = accounts.apiToken(Role.ADMINISTRATOR, Scope.WRITE);
        for (String token : List.of(foreign, administrators)) {
            sameWhereTold(answers(() -> bearer(token), toPrograms()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafted", "submitted", "returned", "discarded"})
    void draft_isToReadersWhatNeverWas(String state) {
        for (String address : List.of(
                "/en/claims/SLUG",
                "/ko/claims/SLUG",
                "/en/claims/SLUG/history",
                "/en/claims/SLUG?asOf=" + clock.instant(),
                "/en/claimants/SLUG",
                "/en/sources/SLUG",
                "/en/sources/SLUG/history",
                "/en/claims?claimant=SLUG",
                "/en/claims?source=SLUG",
                "/en/claims?article=SLUG",
                "/en/claims?words=SLUG",
                "/api/v1/claims/SLUG",
                "/api/v1/claims/SLUG/revisions",
                "/api/v1/claims/SLUG?asOf=" + clock.instant(),
                "/api/v1/claims/SLUG/draft",
                "/api/v1/claimants/SLUG",
                "/api/v1/sources/SLUG",
                "/api/v1/claims?claimant=SLUG",
                "/api/v1/claims?source=SLUG",
                "/api/v1/claims?article=SLUG",
                "/api/v1/claims?words=SLUG",
                "/api/v1/relations?claim=SLUG",
                "/desk/claims/SLUG",
                "/desk/claims/SLUG/preview",
                "/desk/claims/SLUG/edit")) {
            String slug = MARK + "-" + state;
            String unknown = "wombat-" + state;
            for (Supplier<RequestSpecification> asker :
                    List.<Supplier<RequestSpecification>>of(() -> given(), () -> bearer(foreign))) {
                Response there = asker.get().redirects().follow(false).get(address.replace("SLUG", slug));
                Response nowhere = asker.get().redirects().follow(false).get(address.replace("SLUG", unknown));
                // The tag of a page is also made of its address, and a page that is not there offers to search for its
                // words.
                String same = untagged(there)
                        .replace(slug, unknown)
                        .replace(slug.replace("-", "%20"), unknown.replace("-", "%20"))
                        .replace(slug.replace("-", " "), unknown.replace("-", " "));
                assertThat(same).as(address).isEqualTo(untagged(nowhere));
            }
        }
    }

    @Test
    void program_thatOnlyWrites_isToldNothingOfOthersDrafts() {
        String draft = "/api/v1/claims/" + MARK + "-submitted";
        List<Response> answers = new ArrayList<>();
        answers.add(bearer(foreign).get("/api/v1/drafts"));
        answers.add(bearer(foreign).get(draft + "/draft"));
        answers.add(bearer(foreign).header("If-Match", "\"r1\"").post(draft + "/submission"));
        answers.add(bearer(foreign).header("If-Match", "\"r9\"").post(draft + "/publication"));
        answers.add(bearer(foreign).header("If-Match", "\"r9\"").delete(draft + "/draft"));
        answers.add(bearer(foreign).header("If-Match", "\"r9\"").post(draft + "/return?reason=x"));
        String document = "{\"claim\":\"" + MARK + "-submitted\",\"language\":\"en\",\"title\":{\"en\":\"x\"},"
                + "\"text\":{\"en\":\"x\"},\"kind\":\"event\",\"claimant\":\"gene-munster\"}";
        answers.add(
                bearer(foreign).contentType("application/json").body(document).post("/api/v1/claims"));
        answers.add(bearer(foreign)
                .contentType("application/json")
                .header("If-Match", "\"r9\"")
                .body(document)
                .put(draft + "/draft"));
        for (Response answer : answers) {
            assertThat(answer.statusCode()).isIn(403, 404, 409, 412, 422);
            String body = answer.asString().toLowerCase(Locale.ROOT).replace(MARK + "-submitted", "");
            assertThat(body).doesNotContain(MARK);
        }
    }

    /** Pages ask for no token. */
    private Set<String> toPrograms() {
        return before.keySet().stream()
                .filter(address -> address.startsWith("/api/"))
                .collect(Collectors.toSet());
    }

    private void same(Map<String, String> now) {
        assertThat(now.keySet()).isEqualTo(before.keySet());
        sameWhereTold(now);
    }

    private void sameWhereTold(Map<String, String> now) {
        now.forEach((address, told) -> {
            assertThat(told).as(address).isEqualTo(before.get(address));
            if (!address.contains(MARK)) {
                assertThat(told.toLowerCase(Locale.ROOT)).as(address).doesNotContain(MARK);
            }
        });
    }

    /** Every answer to readers, by address: status, tag and body. */
    private Map<String, String> answers(Supplier<RequestSpecification> asker) throws IOException {
        return answers(asker, addresses());
    }

    private static Map<String, String> answers(Supplier<RequestSpecification> asker, Set<String> addresses) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String address : addresses) {
            answers.put(
                    address,
                    told(asker.get()
                            .urlEncodingEnabled(false)
                            .redirects()
                            .follow(false)
                            .get(address)));
        }
        return answers;
    }

    private static String told(Response answer) {
        return answer.statusCode() + " " + answer.header("ETag") + " " + answer.header("Location") + " "
                + answer.header("Last-Modified") + "\n"
                + OF_THE_MOMENT.matcher(answer.asString()).replaceAll("");
    }

    private static String untagged(Response answer) {
        return told(answer).replace(String.valueOf(answer.header("ETag")), "");
    }

    private Set<String> addresses() throws IOException {
        Set<String> addresses = new LinkedHashSet<>();
        for (RouteTable.Row row : RouteTable.rows()) {
            boolean open = row.statuses().get(0) == 200 || row.statuses().get(0) == 404;
            if (row.route().method().equals("GET") && open && !row.sample().equals("/q/metrics")) {
                addresses.add(row.sample());
                if (!row.sample().startsWith("/api") && !row.sample().startsWith("/q")) {
                    addresses.add("/en" + row.sample());
                    addresses.add("/ko" + row.sample());
                }
            }
        }
        for (String filter : List.of(
                "words=" + MARK,
                "words=title",
                "openDoubts=true",
                "kind=event",
                "verdict=contested",
                "claimant=gene-munster",
                "claimant=xai",
                "source=herald-musk",
                "article=deepseek-openai",
                "outside=true",
                "asOf=" + today,
                "sort=newest",
                "sort=oldest")) {
            addresses.add("/en/claims?" + filter);
            addresses.add("/api/v1/claims?limit=100&" + filter);
        }
        addresses.add("/api/v1/claims?limit=100&include=appearances,attribution,quantities,parts,evidence,credibility,"
                + "assessments,corrections,relations,doubts,origins,chains,comparisons,topics");
        for (String list : LISTS) {
            String all = "/api/v1/" + list + "?limit=100";
            addresses.add(all);
            addresses.add(all + "&asOf=" + today);
            for (JsonNode item : MAPPER.readTree(given().get(all).asString()).path("items")) {
                String self = item.path("self").asText();
                if (self.startsWith("/api/v1/")) {
                    addresses.add(self);
                    String page = "/en" + self.substring("/api/v1".length());
                    if (!list.equals("relations") && !list.equals("corrections")) {
                        addresses.add(page);
                        addresses.add(page + "/history");
                    }
                }
            }
        }
        return addresses;
    }

    private void create(String list, String state, String fields) {
        String slug = MARK + "-" + state;
        String kind = list.substring(0, list.length() - 1);
        bearer(writing)
                .contentType("application/json")
                .body("{\"" + kind + "\":\"" + slug + "\"," + String.format(Locale.ROOT, fields, MARK) + "}")
                .post("/api/v1/" + list)
                .then()
                .statusCode(201);
    }

    /** Drafts another text of a published record, and perhaps hands it in. */
    private void change(String record, String pointer, boolean submit) throws IOException {
        Response draft = bearer(writing).get("/api/v1/" + record + "/draft");
        ObjectNode content = (ObjectNode) MAPPER.readTree(draft.asString()).path("record");
        content.withObject(pointer).put("en", MARK + " changed").put("ko", MARK + " 고침");
        Response saved = bearer(writing)
                .contentType("application/json; charset=UTF-8")
                .header("If-Match", draft.header("ETag"))
                .body(content.toString())
                .put("/api/v1/" + record + "/draft?reason=" + MARK);
        assertThat(saved.statusCode()).as(record + saved.asString()).isEqualTo(200);
        if (submit) {
            step(record, "submission", saved.header("ETag").replace("\"", ""));
        }
    }

    private void step(String record, String step, String tag) {
        bearer(writing)
                .header("If-Match", "\"" + tag + "\"")
                .post("/api/v1/" + record + "/" + step)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification bearer(String token) {
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + token);
    }
}
