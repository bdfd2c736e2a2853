package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.OnScratch;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.claim.Position;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Unit;
import org.claimboard.site.AnswerCache;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The dashboard is as long, and asks as little, with hundreds of questions; and it makes do with less. */
@QuarkusTest
@TestProfile(OnScratch.class)
class ManyQuestionsTest {

    private static final int MANY = 500;
    private static final String LONG = "가나다라마바사아자차카타파하 ".repeat(20).strip();

    @Inject
    ClaimStore claims;

    @Inject
    ComparisonStore comparisons;

    @Inject
    SessionFactory sessions;

    @Inject
    AnswerCache answers;

    @Test
    void dashboard_ofAnyNumberOfQuestions_isOfOneSize() {
        int shipped = given().get("/api/v1/comparisons?limit=1").path("total");
        Asked few = ask("/en/");
        Asked fewListed = ask("/en/comparisons");
        QuarkusTransaction.requiringNew().run(this::fileMany);

        Asked many = ask("/en/");
        assertThat(many.statements()).isLessThanOrEqualTo(few.statements() + 1);
        assertThat(many.loaded()).isLessThanOrEqualTo(few.loaded() * 2);
        assertThat(many.page().select("li.card, section.answer")).hasSize(DashboardPages.MOST_QUESTIONS);
        assertThat(many.page().getElementById("training-cost")).isNotNull();
        assertThat(many.page().select(".more-questions .next").text()).contains(Integer.toString(MANY + shipped));
        assertThat(many.page().select(".by-article a").attr("href"))
                .isEqualTo("/en/comparisons?article=deepseek-openai");
        assertThat(ask("/en/comparisons").statements()).isLessThanOrEqualTo(fewListed.statements());
        assertThat(listed("/en/comparisons")).hasSizeGreaterThan(MANY);
        assertThat(listed("/en/comparisons?words=question%20number%2017&article=deepseek-openai"))
                .contains("many-17", "many-170")
                .doesNotContain("many-16");
        assertThat(Jsoup.parse(given().get("/ko/").asString()).text()).doesNotContain("null");

        QuarkusTransaction.requiringNew().run(() -> comparisons.listAll().forEach(comparison -> {
            comparison.suggested = new ArrayList<>();
            comparison.fair = new ArrayList<>();
        }));
        Document plain = ask("/en/").page();
        assertThat(plain.select(".answer")).isEmpty();
        assertThat(plain.select("h1")).hasSize(1);
        assertThat(plain.select("li.card")).hasSize(DashboardPages.MOST_QUESTIONS);
        assertThat(plain.expectFirst("li.card").id()).isEqualTo("training-cost");

        QuarkusTransaction.requiringNew().run(() -> comparisons.listAll().forEach(comparisons::delete));
        Document bare = ask("/en/").page();
        assertThat(bare.select("li.card, .more-questions")).isEmpty();
        assertThat(bare.select("h1")).hasSize(1);
        assertThat(bare.select("section .links .verdict")).hasSize(DashboardPages.MOST_QUESTIONS);
        assertThat(ask("/en/comparisons").page().select("main").text()).contains("Nothing is published yet");
    }

    private record Asked(Document page, long statements, long loaded) {}

    private Asked ask(String address) {
        given().get(address).then().statusCode(200);
        answers.forget();
        sessions.getStatistics().clear();
        String page = given().get(address).then().statusCode(200).extract().asString();
        return new Asked(
                Jsoup.parse(page),
                sessions.getStatistics().getPrepareStatementCount(),
                sessions.getStatistics().getEntityLoadCount());
    }

    /** From page to page, by the links alone. */
    private static Set<String> listed(String address) {
        Set<String> slugs = new LinkedHashSet<>();
        for (String next = address; !next.isEmpty(); ) {
            Document page = Jsoup.parse(given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            List<String> here = page.select("li.card").eachAttr("id");
            assertThat(here).hasSizeLessThanOrEqualTo(QuestionFilter.PAGE);
            assertThat(slugs).doesNotContainAnyElementsOf(here);
            slugs.addAll(here);
            next = page.select("a[rel=next]").attr("href");
        }
        return slugs;
    }

    private void fileMany() {
        for (int i = 1; i <= MANY; i++) {
            Comparison comparison = new Comparison();
            comparison.slug = "many-" + i;
            comparison.order = 100 + i / 2;
            comparison.question = text("Question number " + i, LONG);
            comparison.why = text("Why", "이유");
            comparison.unit = new Unit("USD");
            comparison.positions.add(position(comparison, 1, "deepseek-chatbot-cost-5-6-million"));
            comparison.positions.add(position(comparison, 2, "openai-spent-5-billion-on-chatgpt"));
            comparisons.persist(comparison);
        }
    }

    private Position position(Comparison comparison, int ordinal, String claim) {
        Position position = new Position();
        position.comparison = comparison;
        position.ordinal = ordinal;
        position.key = "p" + ordinal;
        position.role = PositionRole.CLAIM;
        position.claim = claims.bySlug(claim).orElseThrow();
        position.label = text("Position " + ordinal, "항목 " + ordinal);
        return position;
    }

    private static LocalizedText text(String english, String korean) {
        return LocalizedText.of(Map.of("en", english, "ko", korean));
    }
}
