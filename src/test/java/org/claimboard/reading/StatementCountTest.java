package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.claimboard.Statements;
import org.claimboard.site.AnswerCache;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One of them asks for the last revision, for the entity tag. */
@QuarkusTest
class StatementCountTest {

    @Inject
    SessionFactory sessions;

    @Inject
    AnswerCache answers;

    @Inject
    Addresses addresses;

    @ParameterizedTest
    @CsvSource({
        "/, 9",
        "/comparisons, 7",
        "/comparisons?words=a&article=deepseek-openai, 7",
        "/articles, 3",
        "/claims, 8",
        "/claims?verdict=refuted&words=a, 8",
        "/claims?topic=chips, 8",
        "/comparisons?topic=chips, 7",
        "/topics, 4",
        "/topics/chips, 11",
        "/claims/deepseek-chatbot-cost-5-6-million, 12",
        "/comparisons/training-cost, 8",
        "/articles/deepseek-openai, 8",
        "/articles/deepseek-openai/check, 8",
        "/sources, 4",
        "/claimants, 3",
        "/claimants/mobility-tv, 8",
        "/chains, 2",
        "/chains/50000-chips, 7",
        "/method, 1",
        "/corrections, 5",
        "/claims/deepseek-chatbot-cost-5-6-million/history, 4",
        "/sources/deepseek-v3-technical-report/history, 4",
    })
    void page_takesAtMostSoManyStatements(String page, int most) {
        assertThat(statements(page)).isLessThanOrEqualTo(most);
    }

    @Test
    void recordPages_ofAnySize_takeNoMoreThanTheirKindMay() {
        for (String address : addresses.ofAllRecords()) {
            assertThat(statements(address)).as(address).isLessThanOrEqualTo(most(address));
        }
    }

    private static int most(String address) {
        return switch (address.substring(1, address.indexOf('/', 1))) {
            case "claims" -> 12;
            case "comparisons" -> 9;
            case "topics" -> 12;
            case "sources" -> 7;
            case "articles" -> 8;
            case "claimants" -> 8;
            default -> 7;
        };
    }

    private long statements(String page) {
        return Statements.fewest(sessions, () -> {
            answers.forget();
            given().get(page).then().statusCode(200);
        });
    }
}
