package org.claimboard.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimboard.OnScratch;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Articles of kinds that the rules were not made for, whole as readers copy them: a court report, a council's session, a
 * club's accounts, a study. Two people without scripts make a published comparison of each; no default names a wrong person.
 */
@QuarkusTest
@TestProfile(OnScratch.class)
class UnseenArticleTest {

    private static final int MOST_INTERACTIONS = 20;
    private static final int MOST_LOADS = 12;

    /** Of a sentence, in the title that it becomes. */
    private static final int SHOWN = 24;

    @Inject
    TestAccounts accounts;

    /**
     * @param date when it was published, as its own lines say; empty if they do not
     * @param compared words of the two sentences that are compared
     * @param speakers who may be named for a sentence, by words of it
     */
    record Unseen(
            @JsonProperty("language") String language,
            @JsonProperty("address") String address,
            @JsonProperty("date") String date,
            @JsonProperty("compared") List<String> compared,
            @JsonProperty("speakers") Map<String, List<String>> speakers,
            @JsonProperty("text") String text) {

        List<String> speakersOf(String sentence) {
            return speakers.entrySet().stream()
                    .filter(known -> sentence.contains(known.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(List.of(""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"court-en", "council-ko", "sportfin-en", "health-ko"})
    void unseenArticle_becomesAPublishedComparison_withNoWrongDefault(String name) throws IOException {
        Unseen article = new YAMLMapper()
                .readValue(
                        Objects.requireNonNull(getClass().getResourceAsStream("unseen/" + name + ".yaml"), name),
                        Unseen.class);
        Walk editor = new Walk(accounts.signedIn(Role.EDITOR), article.language());
        Walk reviewer = new Walk(accounts.signedIn(Role.REVIEWER), article.language());

        editor.open("/desk/claims/log");
        editor.type("text", article.text());
        editor.type("address", article.address());
        editor.press("main form.form", "");
        assertThat(editor.page().expectFirst("input[name=date]").val()).isEqualTo(article.date());
        assertThat(wrong(editor, article))
                .as("defaults that are accepted, and wrong")
                .isEmpty();
        List<String> beginnings = new ArrayList<>();
        for (String words : article.compared()) {
            Element sentence = with(editor.page().select(".proposal"), words);
            beginnings.add(sentence.expectFirst(".sentence").text().substring(0, SHOWN));
            Element take = sentence.expectFirst(".take input");
            if (!take.hasAttr("checked")) {
                editor.tick(take);
            }
            Element claimant = sentence.expectFirst("[name$=.claimant]");
            if (claimant.val().isEmpty()) {
                editor.type(claimant.attr("name"), article.speakersOf(words).get(0));
            }
        }
        editor.press("form.log-form", "");
        beginnings.forEach(words -> editor.tick(with(editor.page().select(".work-items > li:has(.compare-tick)"), words)
                .expectFirst(".compare-tick input")));
        editor.press("form#compare", "");
        assertThat(editor.page().select(".compared-claim:not(.left-out)")).hasSize(2);
        editor.press("form.compare-form", "hand-in");
        assertThat(editor.page().select("#refused")).isEmpty();
        String question = editor.page().expectFirst("h1").text();

        given().get(reviewer.publish(question)).then().statusCode(200);
        assertThat(editor.interactions() + reviewer.interactions()).isLessThanOrEqualTo(MOST_INTERACTIONS);
        assertThat(editor.loads() + reviewer.loads()).isLessThanOrEqualTo(MOST_LOADS);
    }

    private static List<String> wrong(Walk editor, Unseen article) {
        List<String> wrong = new ArrayList<>();
        for (Element proposal : editor.page().select(".proposal:has(.take input[checked])")) {
            String sentence = proposal.expectFirst(".sentence").text();
            String named = proposal.expectFirst("[name$=.claimant]").val();
            boolean right = named.isEmpty()
                    || article.speakersOf(sentence).stream().anyMatch(one -> !one.isEmpty() && named.contains(one));
            if (!right) {
                wrong.add(named + ": " + sentence);
            }
        }
        return wrong;
    }

    /** The one whose words those are. */
    private static Element with(List<Element> some, String words) {
        return some.stream()
                .filter(one -> one.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " in " + some));
    }
}
