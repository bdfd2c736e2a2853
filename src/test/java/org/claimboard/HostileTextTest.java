package org.claimboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimboard.HostileTexts.Bundle;
import org.claimboard.account.Account;
import org.claimboard.account.Role;
import org.claimboard.account.Scope;
import org.claimboard.account.TestAccounts;
import org.claimboard.account.Visitor;
import org.claimboard.site.TestBrowser;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever somebody types into any field comes out as that very text, and as nothing else. */
@QuarkusTest
@TestProfile(HostileTextTest.Store.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {

    /** A store that no other test has published to. */
    public static class Store extends OnScratch {}

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LONGEST = 1900;
    private static final String PLACE = "¶";
    private static final File RECORDS = new File("src/test/resources/hostile-records.json");

    /** Pages with forms, but for those of records; SLUG stands for a published claim. */
    static final List<String> FORMS = List.of(
            "/en/account",
            "/en/accounts",
            "/ko/sign-in",
            "/en/desk/claims/log",
            "/en/desk/claims/SLUG",
            "/ko/desk/claims/SLUG/assessment",
            "/en/desk/claims/SLUG/correction",
            "/en/desk/claims/SLUG/retraction");

    static final List<String> KINDS =
            List.of("claimants", "sources", "articles", "claims", "comparisons", "chains", "rates");

    @TestHTTPResource("/")
    URL site;

    @Inject
    TestAccounts accounts;

    /** What the templates write where all texts are harmless. */
    private final Set<String> known = new TreeSet<>();

    private final HostileTexts harmless = HostileTexts.harmless();
    private final HostileTexts hostile = HostileTexts.ofTheFile();
    private final List<Bundle> rounds = new ArrayList<>();
    private List<String> shipped = List.of();
    private Visitor editor = Visitor.anonymous();
    private boolean begun;
    private Visitor reviewer = Visitor.anonymous();
    private String token = "";
    private int asked;
    private int answered;

    /** Once: the port is not known before the first test begins. */
    @BeforeEach
    void publish() throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        Account author = accounts.create(Role.ADMINISTRATOR);
        editor = accounts.signedIn(author);
        reviewer = accounts.signedIn(Role.REVIEWER);
        token = accounts.apiToken(author, Scope.READ_DRAFTS, Scope.WRITE);
        shipped = json("/api/v1/claims?limit=100").findValuesAsText("slug").stream()
                .distinct()
                .toList();
        for (int round = 0; round < 2; round++) {
            publish("harmless-" + round, harmless, harmless.from(0, LONGEST), round == 1);
        }
        for (int round = 0; round < 2; round++) {
            for (String page : pages("harmless-" + round)) {
                known.addAll(new SafePage(page, body(page)).vocabulary());
            }
        }
        for (String form : FORMS) {
            fillAll(form, harmless.from(0, LONGEST), 0, true);
        }
        for (String kind : KINDS) {
            threeWay(kind, "harmless-0", harmless, true);
        }
        int covered = 0;
        while (covered < hostile.all().size()) {
            Bundle bundle = hostile.from(covered, LONGEST);
            publish("loud-" + rounds.size(), hostile, bundle, rounds.size() % 2 == 1);
            rounds.add(bundle);
            covered += bundle.taken();
        }
    }

    @AfterAll
    void count() {
        System.out.printf(
                "%d texts in %d rounds; %d fields filled; %d pages and answers looked at%n",
                hostile.all().size(), rounds.size(), asked, answered);
    }

    @Test
    void texts_areMany() {
        assertThat(hostile.all()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    }

    /** In every place that the format has for free text; a new one fails here until it has texts too. */
    @Test
    void records_haveATextInEveryFreeString() throws IOException {
        JsonNode format =
                MAPPER.readTree(getClass().getResourceAsStream("/org/claimboard/intake/claim-file.schema.json"));
        Set<String> filled = new TreeSet<>();
        for (JsonNode record : MAPPER.readTree(RECORDS)) {
            paths(record, record.fieldNames().next() + "-file", filled);
        }
        Set<String> free = new TreeSet<>();
        for (String kind : List.of("article", "claimant", "source", "claim", "comparison", "chain", "rates")) {
            free(format.path("$defs"), format.path("$defs").path(kind + "-file"), kind + "-file", free);
        }
        free.removeAll(filled);
        // What stands around a quote is in the passage; retractions go through their form; the rest are shared types.
        free.removeIf(path ->
                path.matches("claim-file/(appears/(prefix|suffix)|retraction/.*|evidence/(quantity|credibility)/.*)"));
        assertThat(free).isEmpty();
    }

    @Test
    void published_isTextOnEveryPage() {
        for (int round = 0; round < rounds.size(); round++) {
            for (String page : pages("loud-" + round)) {
                SafePage safe = new SafePage(page, body(page)).isSafe(known);
                if (page.matches(".*/(claims|articles|comparisons|chains|claimants|sources)/[a-z0-9-]+")
                        && !page.contains("/desk/")) {
                    safe.shows(rounds.get(round));
                }
            }
        }
    }

    @Test
    void published_isTextInEveryAnswer() throws IOException {
        for (int round = 0; round < rounds.size(); round++) {
            for (String kind : KINDS) {
                String record = "/api/v1/" + kind + "/loud-" + round;
                Set<String> strings = new LinkedHashSet<>();
                strings(json(record), strings);
                assertThat(strings).as(record).contains(rounds.get(round).joined());
                json(record + "/draft");
            }
            json("/api/v1/claims/loud-" + round + "/revisions");
        }
        for (String list :
                List.of("claims?include=quantities,evidence,doubts&", "drafts?", "corrections?", "relations?")) {
            json("/api/v1/" + list + "limit=100");
        }
    }

    @Test
    void problems_tellTextsAsText() {
        for (String text : hostile.all()) {
            if (text.contains("\n")) {
                continue;
            }
            given().queryParam("verdict", text)
                    .get("/api/v1/claims")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .header("X-Content-Type-Options", "nosniff");
            for (String parameter : List.of("words", "verdict", "asOf", text)) {
                Response answer = given().queryParam(parameter, text).get("/en/claims");
                assertThat(answer.statusCode()).isIn(200, 400);
                new SafePage("/en/claims?" + parameter + "=" + text, answer.asString()).isSafe(known);
                answered++;
            }
            Response nowhere = given().pathParam("text", text).get("/en/claims/{text}");
            assertThat(nowhere.statusCode()).isIn(400, 404);
            new SafePage("/en/claims/" + text, nowhere.asString()).isSafe(known);
        }
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void form_tellsWhatWasTyped(String address) {
        for (int round = 0; round < rounds.size(); round++) {
            fillAll(address, rounds.get(round), round, false);
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void form_ofARecord_holdsInEveryFieldWhatWasTyped(String kind) {
        Element form = unfold("/en/desk/" + kind + "/new");
        for (Bundle bundle : rounds) {
            Map<String, String> fields = filled(form, bundle, 0);
            fields.put("act", "check");
            Response answer = post(editor, form, fields);
            assertThat(answer.statusCode()).isEqualTo(200);
            SafePage page = new SafePage("form of " + kind, answer.asString()).isSafe(known);
            Map<String, String> again = values(page.document().expectFirst("form.editor"));
            again.keySet().removeIf(name -> name.startsWith("_"));
            fields.keySet().retainAll(again.keySet());
            again.keySet().retainAll(fields.keySet());
            assertThat(again).isEqualTo(fields);
            answered++;
        }
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void threeWayPage_isText(String kind) {
        for (int round = 0; round < rounds.size(); round++) {
            threeWay(kind, "loud-" + round, hostile, false);
        }
    }

    @Test
    void browser_runsNothing() {
        List<String> messages = new ArrayList<>();
        try (TestBrowser chromium = TestBrowser.start();
                BrowserContext context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setBypassCSP(true));
                BrowserContext guarded = chromium.browser().newContext()) {
            for (BrowserContext each : List.of(context, guarded)) {
                each.addCookies(
                        List.of(new Cookie("claimboard-session", editor.sessionCookie()).setUrl(site.toString())));
                Page page = each.newPage();
                page.onConsoleMessage(message -> messages.add(page.url() + ": " + message.text()));
                page.onDialog(dialog -> {
                    messages.add(page.url() + ": " + dialog.message());
                    dialog.dismiss();
                });
                page.onRequest(request -> {
                    if (!request.url().startsWith(site.toString())) {
                        messages.add(page.url() + " asks " + request.url());
                    }
                });
                for (String address : List.of(
                        "en/claims/loud-0",
                        "ko/claims/loud-1",
                        "en/claims/loud-2/history",
                        "en/articles/loud-3",
                        "en/comparisons/loud-4",
                        "en/sources/loud-5",
                        "en/chains/loud-6",
                        "en/claims",
                        "en/corrections",
                        "en",
                        "en/desk",
                        "en/desk/claims/loud-1",
                        "en/desk/claims/loud-2/edit",
                        "en/accounts",
                        "en/account")) {
                    page.navigate(site + address);
                    assertThat(page.evaluate("typeof window.zzh")).as(address).isEqualTo("undefined");
                }
            }
        }
        assertThat(messages).isEmpty();
    }

    // --- Records --------------------------------------------------------------------------------------------------

    /** A record of each kind, with texts in every free string, written by one person and published by another. */
    /** A reason in an address is one line of at most 1,000 characters. */
    private static String reason(Bundle bundle) {
        String text = bundle.joined().replaceAll("\\s", " ");
        return text.substring(0, Math.min(text.length(), 900));
    }

    private void publish(String slug, HostileTexts from, Bundle bundle, boolean withForms) throws IOException {
        JsonNode records = MAPPER.readTree(RECORDS);
        for (int i = 0; i < KINDS.size(); i++) {
            ObjectNode record = (ObjectNode) fill(records.get(i), slug, from, bundle);
            String list = KINDS.get(i);
            if (withForms) {
                Element form = page("/en/desk/" + list + "/new").expectFirst("form.editor");
                Map<String, String> fields = values(form);
                flatten(record, "", fields);
                fields.put("slug", slug);
                fields.put("act", "save");
                fields.put("reason", bundle.joined());
                Response saved = post(editor, form, fields);
                assertThat(saved.statusCode()).as(list + " " + faults(saved)).isEqualTo(303);
            } else {
                Response made = given().header("Authorization", "Bearer " + token)
                        .queryParam("reason", reason(bundle))
                        .contentType("application/json; charset=UTF-8")
                        .body(record.toString())
                        .post("/api/v1/" + list);
                assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
            }
            String address = "/en/desk/" + list + "/" + slug;
            step(editor, address + "/submission", 1, bundle);
            step(reviewer, address + "/publication", 2, bundle);
            editor.form()
                    .formParam("text", bundle.joined())
                    .post(address + "/comments")
                    .then()
                    .statusCode(303);
        }
    }

    private static void step(Visitor visitor, String address, int seen, Bundle reason) {
        Response answer = visitor.form()
                .formParam("seen", seen)
                .formParam("reason", reason.joined())
                .post(address);
        assertThat(answer.statusCode()).as(address + " " + faults(answer)).isEqualTo(303);
    }

    private static String faults(Response answer) {
        return new SafePage("", answer.asString())
                .document()
                .select(".fault, .mend, .summary, .findings, .record-needs, #needs, #findings")
                .text();
    }

    private JsonNode fill(JsonNode node, String slug, HostileTexts from, Bundle bundle) {
        if (node.isObject()) {
            ObjectNode object = MAPPER.createObjectNode();
            node.properties().forEach(field -> object.set(field.getKey(), fill(field.getValue(), slug, from, bundle)));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = MAPPER.createArrayNode();
            node.forEach(item -> array.add(fill(item, slug, from, bundle)));
            return array;
        }
        if (!node.isTextual()) {
            return node;
        }
        String text = node.asText();
        if (!text.startsWith(PLACE)) {
            return TextNode.valueOf(text.replace("SLUG", slug));
        }
        asked++;
        return TextNode.valueOf(
                switch (text.substring(1)) {
                    case "same", "long" -> bundle.joined();
                    case "link" -> link(from.next(200));
                    default -> from.next(Integer.parseInt(text.substring(1))).joined();
                });
    }

    private static String link(Bundle bundle) {
        return "https://zzh.example/" + bundle.joined().replaceAll("[\\s\\p{Z}\\p{Cf}]+", "+");
    }

    private static void flatten(JsonNode node, String pointer, Map<String, String> fields) {
        if (pointer.equals("/days")) {
            fields.put(pointer, "2025-01-02 0.8");
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(node.get(i), pointer + "/" + i, fields);
            }
        } else if (node.isObject()) {
            node.properties().forEach(field -> flatten(field.getValue(), pointer + "/" + field.getKey(), fields));
        } else {
            fields.put(pointer, node.asText());
        }
    }

    private static void paths(JsonNode node, String path, Set<String> found) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> paths(
                            field.getValue(),
                            field.getKey().matches("en|ko") ? path : path + "/" + field.getKey(),
                            found));
        } else if (node.isArray()) {
            node.forEach(item -> paths(item, path, found));
        } else if (node.asText().startsWith(PLACE)) {
            found.add(path);
        }
    }

    private static void free(JsonNode types, JsonNode type, String path, Set<String> found) {
        String reference = type.path("$ref").asText();
        if (reference.endsWith("/text") || reference.endsWith("/link")) {
            found.add(path);
        } else if (!reference.isEmpty()) {
            free(types, types.path(reference.substring("#/$defs/".length())), path, found);
        } else if (type.path("type").asText().equals("string")
                && type.path("pattern").asText("\\S").equals("\\S")) {
            found.add(path);
        }
        type.path("properties")
                .properties()
                .forEach(field -> free(types, field.getValue(), path + "/" + field.getKey(), found));
        if (type.has("items")) {
            free(types, type.path("items"), path, found);
        }
    }

    private static void strings(JsonNode node, Set<String> found) {
        if (node.isTextual()) {
            found.add(node.asText());
        }
        node.forEach(child -> strings(child, found));
    }

    // --- Pages ----------------------------------------------------------------------------------------------------

    private static List<String> pages(String slug) {
        List<String> pages = new ArrayList<>(List.of("/en", "/en/corrections", "/en/desk", "/ko/desk/comments"));
        pages.add("/en/claims?words=plain&claimant=" + slug);
        for (String kind : KINDS) {
            pages.add("/en/desk/" + kind + "/" + slug);
            pages.add("/ko/desk/" + kind + "/" + slug + "/edit");
            pages.add("/en/desk/" + kind);
            if (!kind.equals("rates")) {
                pages.add("/en/desk/" + kind + "/" + slug + "/preview");
                pages.add("/en/" + kind + "/" + slug);
                pages.add("/ko/" + kind + "/" + slug);
                pages.add("/en/" + kind + "/" + slug + "/history");
            }
            if (!List.of("rates", "articles", "comparisons").contains(kind)) {
                pages.add("/ko/" + kind);
            }
        }
        return pages;
    }

    private String body(String address) {
        answered++;
        Response answer = editor.request().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        return answer.asString();
    }

    private org.jsoup.nodes.Document page(String address) {
        return new SafePage(address, body(address)).document();
    }

    private JsonNode json(String address) throws IOException {
        answered++;
        Response answer = given().header("Authorization", "Bearer " + token).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        return MAPPER.readTree(answer.asString());
    }

    // --- Forms ----------------------------------------------------------------------------------------------------

    /** Every form of a page that takes free text, filled; and the form on the page that answers the first. */
    private void fillAll(String address, Bundle bundle, int round, boolean harmless) {
        int place = (round * FORMS.size() + FORMS.indexOf(address)) % shipped.size();
        String at = address.replace("SLUG", harmless ? "harmless-0" : shipped.get(place));
        for (int i = 0; i < forms(page(at)).size(); i++) {
            Element form = forms(page(at)).get(i);
            Response answer = post(editor, form, filled(form, bundle, round));
            check(at, answer, bundle, harmless);
            if (at.endsWith("/log") && answer.statusCode() == 200) {
                Element proposals =
                        forms(new SafePage(at, answer.asString()).document()).get(0);
                check(at + "/accepted", post(editor, proposals, filled(proposals, bundle, round)), bundle, harmless);
            }
        }
    }

    private void check(String at, Response answer, Bundle bundle, boolean harmless) {
        String body = answer.asString();
        if (answer.statusCode() == 303) {
            String next = answer.header("Location").replaceFirst("#.*", "");
            assertThat(next).matches("(http://localhost:[0-9]+)?/(en|ko)(/.*)?");
            body = editor.request().get(next).then().statusCode(200).extract().asString();
        } else {
            assertThat(answer.statusCode()).as(at).isIn(200, 403, 409, 422, 429);
        }
        answered++;
        SafePage page = new SafePage(at, body);
        if (harmless) {
            known.addAll(page.vocabulary());
            return;
        }
        page.isSafe(known);
        if (answer.statusCode() == 422 && at.contains("/desk/")) {
            page.shows(bundle);
        }
    }

    /** The form of a new record with one item in each of its lists. */
    private Element unfold(String address) {
        Element form = page(address).expectFirst("form.editor");
        Set<String> pressed = new TreeSet<>();
        while (true) {
            String button = form.select("button[name=act]").eachAttr("value").stream()
                    .filter(value -> value.startsWith("add ") && !pressed.contains(value))
                    .findFirst()
                    .orElse("");
            if (button.isEmpty()) {
                return form;
            }
            pressed.add(button);
            Map<String, String> fields = values(form);
            fields.put("act", button);
            SafePage page = new SafePage(address, post(editor, form, fields).asString());
            known.addAll(page.vocabulary());
            form = page.document().expectFirst("form.editor");
        }
    }

    /** Two people change the same texts of a record. */
    private void threeWay(String kind, String slug, HostileTexts from, boolean harmless) {
        Element form = page("/en/desk/" + kind + "/" + slug + "/edit").expectFirst("form.editor");
        Map<String, String> theirs = changed(form, from.next(150));
        Bundle mine = from.next(150);
        Response saved = post(editor, form, theirs);
        assertThat(saved.statusCode()).as(faults(saved)).isEqualTo(303);
        Response late = post(editor, form, changed(form, mine));
        assertThat(late.statusCode()).isEqualTo(409);
        answered++;
        SafePage page = new SafePage("conflict of " + kind, late.asString());
        if (harmless) {
            known.addAll(page.vocabulary());
        } else {
            page.isSafe(known).shows(mine);
        }
    }

    private Map<String, String> changed(Element form, Bundle bundle) {
        Map<String, String> fields = values(form);
        fields.replaceAll((name, value) -> name.matches(".*/(en|ko)") && isFree(form, name) ? bundle.joined() : value);
        fields.put("reason", bundle.joined());
        fields.put("act", "save");
        return fields;
    }

    private static boolean isFree(Element form, String name) {
        return form.select("textarea, input[type=text]").stream()
                .anyMatch(field -> field.attr("name").equals(name));
    }

    private static List<Element> forms(org.jsoup.nodes.Document page) {
        return page.select("form[method=post]").stream()
                .filter(form -> !form.select("textarea, input:not([type]), input[type=text], input[type=url]")
                        .isEmpty())
                .toList();
    }

    /** What a browser would send of a form as it stands. */
    private static Map<String, String> values(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            String type = field.attr("type");
            String name = field.attr("name");
            if (field.normalName().equals("select")) {
                Element chosen = field.selectFirst("option[selected]");
                fields.put(name, chosen == null ? field.expectFirst("option").val() : chosen.val());
            } else if (field.normalName().equals("textarea")) {
                fields.put(name, field.wholeText().replaceFirst("^\n", ""));
            } else if (!List.of("checkbox", "radio").contains(type) || field.hasAttr("checked")) {
                fields.put(name, field.val());
            }
        }
        return fields;
    }

    /** The same with texts wherever somebody can type, all boxes ticked, and something chosen everywhere. */
    private Map<String, String> filled(Element form, Bundle bundle, int round) {
        Map<String, String> fields = values(form);
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            String name = field.attr("name");
            switch (field.normalName().equals("input") ? field.attr("type") : field.normalName()) {
                case "hidden" -> {}
                case "checkbox", "radio" -> fields.putIfAbsent(name, field.val());
                case "select" ->
                    fields.compute(
                            name,
                            (key, chosen) -> chosen == null || chosen.isEmpty()
                                    ? field.select("option")
                                            .eachAttr("value")
                                            .get(field.select("option").size() - 1)
                                    : chosen);
                case "url" -> fields.put(name, round % 2 == 0 ? bundle.joined() : link(bundle));
                default -> {
                    asked++;
                    fields.put(name, fitting(field, bundle));
                }
            }
        }
        return fields;
    }

    private static String fitting(Element field, Bundle bundle) {
        String longest = field.attr("maxlength");
        String text = bundle.joined();
        boolean kept = longest.isEmpty() || text.length() <= Integer.parseInt(longest);
        return kept ? text : text.substring(0, Integer.parseInt(longest));
    }

    private static Response post(Visitor visitor, Element form, Map<String, String> fields) {
        RequestSpecification request;
        if (form.attr("enctype").equals("multipart/form-data")) {
            request = visitor.request().header("Sec-Fetch-Site", "same-origin");
            fields.forEach((name, value) -> request.multiPart(new MultiPartSpecBuilder(value)
                    .controlName(name)
                    .charset(StandardCharsets.UTF_8)
                    .build()));
        } else {
            request = visitor.request()
                    .urlEncodingEnabled(true)
                    .header("Sec-Fetch-Site", "same-origin")
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8");
            fields.forEach(request::formParam);
        }
        return request.post(form.attr("action"));
    }
}
