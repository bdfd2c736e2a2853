package org.claimboard.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.claimboard.OnScratch;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
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

        given().get(reviewer.publish(question)).then().statusCode(200).body(containsString("6"));

        assertThat(editor.interactions() + reviewer.interactions()).isLessThanOrEqualTo(MOST_INTERACTIONS);
        assertThat(editor.loads() + reviewer.loads()).isLessThanOrEqualTo(MOST_LOADS);
    }

    /** Its numbers and speakers are not read, and that is said; nothing becomes English on the way. */
    @Test
    void articleInALanguageThatIsNotRead_keepsItsLanguageAndItsDay() {
        Walk editor = new Walk(accounts.signedIn(Role.EDITOR), "en");
        editor.open("/desk/claims/log");
        editor.type(
                "text",
                """
                Seebrücke: Streit um die Kosten
                Veröffentlicht: 2026-03-04

                Die Sanierung der Seebrücke kostet nach Angaben der Stadt 1.240 Euro und dauert 14 Monate.
                """);
        editor.type("address", "https://kranichpost.example.org/seebruecke");
        editor.press("main form.form", "");
        assertThat(editor.page().select(".log-article .notice")).hasSize(1);
        assertThat(editor.page().expectFirst("select[name=language] [selected]").text())
                .isEqualTo("German");
        assertThat(editor.page().expectFirst("input[name=date]").val()).isEqualTo("2026-03-04");
        Element sentence = editor.page().select(".proposal").stream()
                .filter(one -> one.text().contains("Sanierung"))
                .findFirst()
                .orElseThrow();
        assertThat(sentence.select(".numbers")).as("1.240 are not 1.24").isEmpty();
        assertThat(sentence.expectFirst(".take input").hasAttr("checked")).isTrue();

        editor.type(sentence.expectFirst("[name$=.claimant]").attr("name"), "Kranichhafen");
        editor.press("form.log-form", "");
        String claim = editor.page().select(".work-items > li").stream()
                .filter(line -> line.text().contains("Sanierung"))
                .findFirst()
                .orElseThrow()
                .expectFirst(".title a")
                .attr("href");
        editor.open(claim.replaceFirst("^/en", "") + "/edit");
        assertThat(editor.page().expectFirst("[name='/language']").val()).isEqualTo("de");
    }
}
