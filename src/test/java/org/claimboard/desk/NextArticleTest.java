package org.claimboard.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.OnScratch;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.account.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From an article that nobody has seen to a published comparison of two of its figures, by two people without scripts: what
 * they have to type, tick and click, and how many pages they wait for.
 */
@QuarkusTest
@TestProfile(OnScratch.class)
class NextArticleTest {

    private static final int MOST_INTERACTIONS = 40;
    private static final int MOST_LOADS = 12;

    @Inject
    TestAccounts accounts;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko | https://bada.example.org/pier | 새 등대 논란 | 한빛시는 새 등대의 공사비가 460만 달러라고 밝혔다."
                        + " | 시민 단체 푸른항구는 새 등대의 공사비가 620만 달러라고 주장했다. | 새 등대의 공사비",
                "en | https://gull.example.org/lock | The canal lock | The Heron Council said the canal lock cost 4.6 million"
                        + " dollars. | The Gull Society said the canal lock cost 6.2 million dollars. | canal lock"
            })
    void article_becomesAPublishedComparison(
            String language, String address, String title, String one, String other, String about) {
        Walk editor = new Walk(accounts.signedIn(Role.EDITOR), language);
        Walk reviewer = new Walk(accounts.signedIn(Role.REVIEWER), language);

        editor.open("/desk/claims/log");
        editor.type("text", title + "\n\n" + one + " " + other + "\n");
        editor.type("address", address);
        editor.press("main form.form", "");
        for (Element claimant : editor.page().select("[name$=.claimant]")) {
            if (claimant.val().isBlank()) {
                editor.type(claimant.attr("name"), "Heron Council");
            }
        }
        editor.press("form.log-form", "");
        List<Element> ticks =
                editor.page().select(".compare-tick input").stream().limit(2).toList();
        assertThat(ticks).hasSize(2);
        ticks.forEach(editor::tick);
        editor.press("form#compare", "");
        assertThat(editor.page().select("#compare-faults")).isEmpty();
        assertThat(editor.page().select(".compared-claim:not(.left-out)")).hasSize(2);
        editor.press("form.compare-form", "hand-in");
        assertThat(editor.page().select("#refused")).isEmpty();
        String question = editor.page().expectFirst("h1").text();
        assertThat(question).containsIgnoringCase(about);

        reviewer.open("/desk");
        reviewer.follow(question);
        reviewer.press("form[action$=/publication]", "");
        String path = reviewer.page().select(".desk-head a[href*=/comparisons/]").stream()
                .map(link -> link.attr("href"))
                .filter(href -> !href.contains("/desk/"))
                .findFirst()
                .orElseThrow();
        given().get(path).then().statusCode(200).body(containsString("6"));

        assertThat(editor.interactions() + reviewer.interactions()).isLessThanOrEqualTo(MOST_INTERACTIONS);
        assertThat(editor.loads() + reviewer.loads()).isLessThanOrEqualTo(MOST_LOADS);
    }

    /** Someone with a browser, counted. */
    private static final class Walk {

        private final Visitor visitor;
        private final String language;
        private final Map<String, String> typed = new LinkedHashMap<>();
        private final List<Element> ticked = new ArrayList<>();
        private Document page = new Document("");
        private int interactions;
        private int loads;

        Walk(Visitor visitor, String language) {
            this.visitor = visitor;
            this.language = language;
        }

        Document page() {
            return page;
        }

        int interactions() {
            return interactions;
        }

        int loads() {
            return loads;
        }

        void open(String path) {
            interactions++;
            show(visitor.request().get("/" + language + path));
        }

        void type(String name, String words) {
            interactions++;
            typed.put(name, words);
        }

        void tick(Element box) {
            interactions++;
            ticked.add(box);
        }

        void follow(String words) {
            interactions++;
            String href = page.select("main a").stream()
                    .filter(link -> link.text().equals(words))
                    .findFirst()
                    .orElseThrow()
                    .attr("href");
            show(visitor.request().get(href));
        }

        /** Presses the button of a form, which takes along what was typed and ticked. */
        void press(String selector, String act) {
            interactions++;
            Element form = page.expectFirst(selector);
            Map<String, List<String>> fields = fields(form);
            typed.forEach((name, words) -> fields.put(name, List.of(words)));
            ticked.forEach(box -> fields.computeIfAbsent(box.attr("name"), known -> new ArrayList<>())
                    .add(box.val()));
            if (!act.isEmpty()) {
                fields.put("act", List.of(act));
            }
            typed.clear();
            ticked.clear();
            boolean post = form.attr("method").equals("post");
            RequestSpecification request = post ? visitor.form() : visitor.request();
            for (Map.Entry<String, List<String>> field : fields.entrySet()) {
                request = post
                        ? request.formParam(field.getKey(), field.getValue().toArray())
                        : request.queryParam(field.getKey(), field.getValue().toArray());
            }
            show(post ? request.post(form.attr("action")) : request.get(form.attr("action")));
        }

        private static Map<String, List<String>> fields(Element form) {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            for (Element field : form.select("input[name], select[name], textarea[name]")) {
                boolean sent = !field.attr("type").matches("checkbox|radio") || field.hasAttr("checked");
                if (sent && !field.attr("name").equals("_token")) {
                    Element option = field.selectFirst("option[selected]");
                    String value = field.is("select") ? (option == null ? "" : option.attr("value")) : field.val();
                    fields.computeIfAbsent(field.attr("name"), known -> new ArrayList<>())
                            .add(value);
                }
            }
            return fields;
        }

        /** A page that is waited for: an answer that sends on, and what it sends to, are one. */
        private void show(Response answer) {
            Response last = answer;
            while (last.statusCode() == 303) {
                last = visitor.request().get(last.header("Location"));
            }
            assertThat(last.statusCode()).as(last.asString()).isEqualTo(200);
            loads++;
            page = Jsoup.parse(last.asString());
        }
    }
}
