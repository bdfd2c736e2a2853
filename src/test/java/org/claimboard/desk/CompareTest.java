package org.claimboard.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimboard.OnScratch;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.account.Visitor;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.LooksQueued;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.ToldLooks;
import org.claimboard.workflow.Workflow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Claims ticked on a list become a comparison in which nothing has to be typed. */
@QuarkusTest
@TestProfile(OnScratch.class)
class CompareTest {

    private static final Person ANNA = new Person("anna", false);

    @Inject
    ToldLooks toldLooks;

    @Inject
    TestAccounts accounts;

    @Inject
    RevisionStore revisions;

    @Inject
    Workflow workflow;

    @Test
    void twoDrafts_areHandedInSideBySide_withNothingTyped_andPublishedTogether() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        Visitor reviewer = accounts.signedIn(Role.REVIEWER);
        claimant("quay-council", "Quay council", "부두 위원회");
        claimant("quay-herald", "Quay Herald", "부두 신문");
        claim(
                "quay-cost-low",
                "quay-council",
                "The new quay cost 4.6 million dollars",
                "en",
                "4.6 million dollars",
                "4600000",
                "USD");
        claim(
                "quay-cost-high",
                "quay-herald",
                "The new quay cost 6.2 million dollars",
                "en",
                "6.2 million dollars",
                "6200000",
                "USD");

        Document page = page(editor, "/en/desk/compare?claim=quay-cost-low&claim=quay-cost-high");
        assertThat(page.select("#refused, #compare-faults")).isEmpty();
        assertThat(page.select(".which q").eachText()).containsExactly("4.6 million dollars", "6.2 million dollars");
        assertThat(page.select(".in-unit strong").eachText()).allMatch(amount -> amount.contains("million"));

        send(editor, page, Map.of("act", "hand-in"))
                .statusCode(303)
                .header("Location", endsWith("/en/desk/comparisons/new-quay-cost-how-much?done=submitted"));
        send(editor, page, Map.of("act", "hand-in"))
                .statusCode(303)
                .header("Location", endsWith("/en/desk/comparisons/new-quay-cost-how-much?done=submitted"));
        JsonNode record = content("new-quay-cost-how-much");
        assertThat(record.at("/question/en").asText()).isEqualTo("New quay cost: how much?");
        assertThat(record.at("/question/ko").asText()).isEqualTo("부두 위원회 · 부두 신문: 누구의 수치가 맞는가?");
        assertThat(record.at("/positions/0/key").asText()).isEqualTo("quay-council");
        assertThat(record.at("/positions/0/label/ko").asText()).isEqualTo("부두 위원회");
        assertThat(record.at("/positions/0/role").asText()).isEqualTo("external");
        assertThat(record.path("unit").asText()).isEqualTo("USD");
        assertThat(record.path("order").asInt()).isPositive();

        RecordKey key = new RecordKey(RecordType.COMPARISON, "new-quay-cost-how-much");
        reviewer.form()
                .formParam("seen", latest(key).number)
                .formParam("reason", "")
                .post("/en/desk/comparisons/new-quay-cost-how-much/publication")
                .then()
                .statusCode(303);
        given().get("/en/comparisons/new-quay-cost-how-much")
                .then()
                .statusCode(200)
                .body(containsString("Quay Herald"));
        given().get("/en/claims/quay-cost-low").then().statusCode(200);
    }

    @Test
    void moneyOfTwoCountries_isConvertedByARateThatIsAddedInPlace() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        Visitor reviewer = accounts.signedIn(Role.REVIEWER);
        claimant("dam-town", "Dam town", "댐 마을");
        claimant("dam-paper", "Dam Paper", "댐 신문");
        claim("dam-cost-won", "dam-town", "댐 공사비는 66억 원이었다", "ko", "66억 원", "6600000000", "KRW");
        claim("dam-cost-dollar", "dam-paper", "댐 공사비는 460만 달러였다", "ko", "460만 달러", "4600000", "USD");

        Document page = page(editor, "/ko/desk/compare?claim=dam-cost-won&claim=dam-cost-dollar");
        assertThat(page.select("#rates")).hasSize(1);
        Document refused = Jsoup.parse(send(editor, page, Map.of("at", "2026-03-02", "act", "hand-in"))
                .statusCode(422)
                .extract()
                .asString());
        assertThat(refused.select("#refused").text()).contains("환율");

        Map<String, String> rate = Map.of(
                "at", "2026-03-02",
                "rate.USD-KRW.value", "1,435.5",
                "rate.USD-KRW.source", "댐 은행 고시",
                "act", "show");
        Document shown = Jsoup.parse(
                send(editor, refused, rate).statusCode(200).extract().asString());
        assertThat(shown.select("#c-dam-cost-dollar .in-unit").text()).contains("66억", "1435.5", "댐 은행 고시");

        String location = send(editor, shown, Map.of("act", "hand-in"))
                .statusCode(303)
                .extract()
                .header("Location");
        String path = location.substring(location.indexOf("/ko/"), location.indexOf('?'));
        Document desk = page(editor, path);
        assertThat(desk.select("#bundle li").eachText()).anyMatch(part -> part.contains("USD/KRW"));
        assertThat(desk.select("#bundle li").eachText()).anyMatch(part -> part.contains("댐 은행 고시"));
        assertThat(page(reviewer, path + "/preview").text()).contains("66억", "댐 은행 고시");
        RecordKey key = new RecordKey(RecordType.COMPARISON, path.substring(path.lastIndexOf('/') + 1));
        reviewer.form()
                .formParam("seen", latest(key).number)
                .formParam("reason", "")
                .post(path + "/publication")
                .then()
                .statusCode(303);
        given().get("/ko/comparisons/" + key.slug()).then().statusCode(200).body(containsString("66억"));
    }

    @Test
    void figuresOfAnotherKind_areNamedAndLeftOut_andTheNumberIsChosenByItsWords() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        claimant("mill-owner", "Mill owner", "방앗간 주인");
        claim("mill-wheels", "mill-owner", "The mill has 12 wheels", "en", "12 wheels", "12", "wheels");
        claim("mill-tonnes", "mill-owner", "The mill grinds 40 tonnes a day", "en", "40 tonnes", "40", "tonne");
        ObjectNode two = record("mill-more", "mill-owner", "The mill grinds 45 tonnes with 14 wheels", "en");
        two.withArrayProperty("quantities")
                .addObject()
                .put("value", 14)
                .put("unit", "wheels")
                .put("stated", "14 wheels");
        two.withArrayProperty("quantities")
                .addObject()
                .put("value", 45)
                .put("unit", "tonne")
                .put("stated", "45 tonnes");
        two.withArrayProperty("quantities")
                .addObject()
                .put("value", 50)
                .put("unit", "tonne")
                .put("stated", "50 tonnes");
        workflow.draft(new RecordKey(RecordType.CLAIM, "mill-more"), 0, two, ANNA, "");

        editor.form()
                .formParam("record", "claim mill-tonnes", "claimant mill-owner", "claim mill-more")
                .post("/en/desk/compare/chosen")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/en/desk/compare?claim=mill-tonnes&claim=mill-more"));
        Document page = page(editor, "/en/desk/compare?claim=mill-tonnes&claim=mill-more&claim=mill-wheels");
        assertThat(page.select("#c-mill-wheels").text()).contains("counted in another unit");
        assertThat(page.select("#c-mill-wheels .take input").hasAttr("checked")).isFalse();
        Element chosen = page.expectFirst("#c-mill-more .which input[checked]");
        assertThat(Objects.requireNonNull(chosen.parent()).text()).contains("45 tonnes");

        String other = page.select("#c-mill-more .which label").stream()
                .filter(label -> label.text().contains("50 tonnes"))
                .map(label -> label.expectFirst("input").attr("value"))
                .findFirst()
                .orElseThrow();
        String sense = "c.mill-more.sense.";
        Document again = Jsoup.parse(send(editor, page, Map.of("c.mill-more.number", other, "act", "show"))
                .statusCode(200)
                .extract()
                .asString());
        String code =
                again.expectFirst("[name^=" + sense + "]").attr("name").substring(sense.length(), sense.length() + 1);
        Map<String, String> typed = Map.of(
                sense + code + ".measure.en",
                "Grain ground",
                sense + code + ".period",
                "2026년 3분기",
                "slug",
                "mill-load",
                "act",
                "keep");
        send(editor, again, typed).statusCode(303).header("Location", endsWith("/en/desk/comparisons/mill-load"));
        JsonNode positions = content("mill-load").path("positions");
        assertThat(positions).hasSize(2);
        assertThat(positions.at("/1/quantity").asInt()).isEqualTo(3);
        assertThat(positions.at("/0/label")).isNotEqualTo(positions.at("/1/label"));
        JsonNode ground = CanonicalForm.parse(latest(new RecordKey(RecordType.CLAIM, "mill-more")).content)
                .at("/quantities/2");
        assertThat(ground.at("/scope/measure/en").asText()).isEqualTo("Grain ground");
        assertThat(ground.path("period").asText()).isEqualTo("2026-Q3");
    }

    /** A figure that was withdrawn says so wherever it is drawn or written. */
    @Test
    void withdrawnFigure_isMarkedInEveryDrawing_andItsComparisonIsLookedAtAgain() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        Person reviewer = new Person("bora", true);
        claimant("pier-town", "Pier town", "선착장 마을");
        claimant("pier-paper", "Pier Paper", "선착장 신문");
        claim(
                "pier-cost-low",
                "pier-town",
                "The long pier cost 3 million dollars",
                "en",
                "3 million dollars",
                "3000000",
                "USD");
        claim(
                "pier-cost-high",
                "pier-paper",
                "The long pier cost 5 million dollars",
                "en",
                "5 million dollars",
                "5000000",
                "USD");
        Document page = page(editor, "/en/desk/compare?claim=pier-cost-low&claim=pier-cost-high");
        send(editor, page, Map.of("slug", "pier-cost", "act", "hand-in")).statusCode(303);
        RecordKey question = new RecordKey(RecordType.COMPARISON, "pier-cost");
        workflow.publish(question, latest(question).number, reviewer, "");
        assertThat(text("/en/comparisons/pier-cost")).doesNotContain("Withdrawn");

        RecordKey claim = new RecordKey(RecordType.CLAIM, "pier-cost-high");
        ObjectNode record = CanonicalForm.parse(latest(claim).content);
        ObjectNode retraction =
                record.putObject("retraction").put("author", "Anna").put("date", "2026-05-05");
        retraction.putObject("reason").put("en", "The paper took it back.");
        int drafted = workflow.draft(claim, latest(claim).number, record, ANNA, "").number;
        int handedIn = workflow.submit(claim, drafted, ANNA, "").number;
        workflow.publish(claim, handedIn, reviewer, "");

        Document shown = Jsoup.parse(text("/en/comparisons/pier-cost"));
        Element row = shown.expectFirst(".row.withdrawn");
        assertThat(row.expectFirst(".who").text()).isEqualTo("Pier Paper");
        assertThat(row.expectFirst("summary").text()).contains("Withdrawn");
        assertThat(row.select(".track .gone")).isNotEmpty();
        assertThat(shown.select(".row:not(.withdrawn) .gone")).isEmpty();
        assertThat(shown.expectFirst("meta[property=og:image:alt]").attr("content"))
                .contains("Withdrawn: Pier Paper");
        assertThat(text("/en/comparisons/pier-cost.svg")).contains("Withdrawn");
        assertThat(Jsoup.parse(text("/en/comparisons/pier-cost/chart"))
                        .expectFirst("img")
                        .attr("alt"))
                .contains("Withdrawn: Pier Paper");
        assertThat(text("/ko/comparisons/pier-cost.csv")).contains("withdrawn");
        JsonNode positions =
                CanonicalForm.parse(text("/api/v1/comparisons/pier-cost")).path("positions");
        assertThat(positions.at("/0/withdrawn").asBoolean()).isFalse();
        assertThat(positions.at("/1/withdrawn").asBoolean()).isTrue();
        assertThat(Jsoup.parse(text("/en/comparisons")).select(".gone, .badge.retracted"))
                .isNotEmpty();

        assertThat(toldLooks.told()).contains(new LooksQueued(List.of(question), "bora"));
        Document anew = page(editor, "/en/desk/compare?claim=pier-cost-high&claim=pier-cost-low");
        assertThat(anew.select(".compared-claim.left-out").eachAttr("id")).containsExactly("c-pier-cost-high");
        assertThat(anew.expectFirst("#c-pier-cost-high").text()).contains("Left out, because the claim was withdrawn.");
        assertThat(anew.select("#c-pier-cost-low .take input[checked]")).hasSize(1);

        assertThat(page(editor, "/en/desk").select("#comparison-looks").text()).contains("Long pier cost");
        assertThat(page(editor, "/en/desk/list?state=second-look&kind=comparison")
                        .text())
                .contains("Long pier cost");
        Document desk = page(editor, "/en/desk/comparisons/pier-cost");
        String address = desk.expectFirst("#second-looks form").attr("action");
        editor.form().formParam("reason", "").post(address).then().statusCode(422);
        editor.form()
                .formParam("reason", "The other figure stands.")
                .post(address)
                .then()
                .statusCode(303);
        assertThat(page(editor, "/en/desk/comparisons/pier-cost").select("#second-looks"))
                .isEmpty();
    }

    /** A comparison on file that lacks a rate gets it on a page of its own; both go out together. */
    @Test
    void missingRate_ofAComparisonOnFile_isAddedBesideIt() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        claimant("weir-town", "Weir town", "둑 마을");
        claimant("weir-paper", "Weir Paper", "둑 신문");
        claim(
                "weir-cost-won",
                "weir-town",
                "The weir cost 66 billion won",
                "en",
                "66 billion won",
                "66000000000",
                "KRW");
        claim(
                "weir-cost-dollars",
                "weir-paper",
                "The weir cost 5 million dollars",
                "en",
                "5 million dollars",
                "5000000",
                "USD");
        Document page = page(editor, "/en/desk/compare?claim=weir-cost-won&claim=weir-cost-dollars");
        send(editor, page, Map.of("slug", "weir-cost", "at", "2019-04-03", "act", "keep"))
                .statusCode(303);

        Document record = page(editor, "/en/desk/comparisons/weir-cost");
        assertThat(record.select("#findings a[href$=/comparisons/weir-cost/rates]"))
                .hasSize(1);
        Document rates = page(editor, "/en/desk/comparisons/weir-cost/rates");
        assertThat(rates.select(".missing-rate legend").eachText()).hasSize(1);
        String name = rates.expectFirst(".missing-rate input[name$=value]")
                .attr("name")
                .replace("value", "");
        editor.form()
                .formParam(name + "value", "none")
                .post("/en/desk/comparisons/weir-cost/rates")
                .then()
                .statusCode(422)
                .body(containsString("value=\"none\""));
        editor.form()
                .formParam(name + "value", "1136.5")
                .formParam(name + "source", "Weir bank")
                .formParam(name + "address", "https://bank.example.org/fx")
                .post("/en/desk/comparisons/weir-cost/rates")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/en/desk/comparisons/weir-cost"));
        Document after = page(editor, "/en/desk/comparisons/weir-cost");
        assertThat(after.select("#findings a[href$=/rates]")).isEmpty();
        assertThat(page(editor, "/en/desk/comparisons/weir-cost/rates").select(".missing-rate"))
                .isEmpty();
    }

    private static String text(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }

    private void claimant(String slug, String english, String korean) {
        ObjectNode record = CanonicalForm.parse("{}");
        record.put("claimant", slug).put("kind", "organization");
        record.putObject("names").put("en", english).put("ko", korean);
        workflow.draft(new RecordKey(RecordType.CLAIMANT, slug), 0, record, ANNA, "");
    }

    private void claim(
            String slug, String claimant, String title, String language, String stated, String value, String unit) {
        ObjectNode record = record(slug, claimant, title, language);
        record.withArrayProperty("quantities")
                .addObject()
                .put("value", Long.parseLong(value))
                .put("unit", unit)
                .put("stated", stated);
        workflow.draft(new RecordKey(RecordType.CLAIM, slug), 0, record, ANNA, "");
    }

    private static ObjectNode record(String slug, String claimant, String title, String language) {
        ObjectNode record = CanonicalForm.parse("{}");
        record.put("claim", slug)
                .put("language", language)
                .put("kind", "quantity")
                .put("claimant", claimant);
        record.putObject("title").put(language, title);
        record.putObject("text").put(language, title + ".");
        return record;
    }

    private static Document page(Visitor visitor, String path) {
        return Jsoup.parse(
                visitor.request().get(path).then().statusCode(200).extract().asString());
    }

    /** The form as a browser sends it, with some fields filled in otherwise. */
    private static ValidatableResponse send(Visitor visitor, Document page, Map<String, String> typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element field : page.expectFirst(".compare-form").select("input[name], select[name], textarea[name]")) {
            boolean chosen = !field.attr("type").matches("checkbox|radio") || field.hasAttr("checked");
            if (chosen && !field.attr("name").equals("_token")) {
                Element option = field.selectFirst("option[selected]");
                String value = field.is("select") ? (option == null ? "" : option.attr("value")) : field.val();
                fields.computeIfAbsent(field.attr("name"), known -> new ArrayList<>())
                        .add(value);
            }
        }
        typed.forEach((name, value) -> fields.put(name, List.of(value)));
        RequestSpecification form = visitor.form();
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            form = form.formParam(field.getKey(), field.getValue().toArray());
        }
        return form.post("/" + page.expectFirst("html").attr("lang") + "/desk/compare")
                .then();
    }

    private JsonNode content(String slug) {
        return CanonicalForm.parse(latest(new RecordKey(RecordType.COMPARISON, slug)).content);
    }

    private Revision latest(RecordKey key) {
        revisions.getEntityManager().clear();
        return revisions.head(key).orElseThrow().latest;
    }
}
