package org.claimboard.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.claimboard.Statements;
import org.claimboard.site.AnswerCache;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One of them asks for the last revision, which answers kept from before hang on. */
@QuarkusTest
class StatementCountTest {

    private static final String EVERYTHING =
            "appearances,attribution,quantities,parts,evidence,credibility,assessments,corrections,"
                    + "relations,doubts,origins,chains,comparisons";

    @Inject
    SessionFactory sessions;

    @Inject
    AnswerCache answers;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/articles, 3",
        "/api/v1/claims, 3",
        "/api/v1/claims?include=EVERYTHING, 12",
        "/api/v1/claims?include=evidence, 4",
        "/api/v1/claims?verdict=refuted&openDoubts=false&words=a, 3",
        "/api/v1/sources, 5",
        "/api/v1/comparisons, 7",
        "/api/v1/claimants, 3",
        "/api/v1/relations, 3",
        "/api/v1/chains, 5",
        "/api/v1/rates, 4",
        "/api/v1/corrections, 5",
        "/api/v1/claims/musk-doubts-chip-count/revisions, 3",
    })
    void list_ofAnySize_takesAtMostSoManyStatements(String list, int most) {
        String path = list.replace("EVERYTHING", EVERYTHING) + (list.contains("?") ? "&" : "?") + "limit=";

        assertThat(Stream.of(1, 5, 100).map(limit -> statements(path + limit)))
                .as("statements of %s", list)
                .allMatch(count -> count <= most);
    }

    private long statements(String path) {
        return Statements.fewest(sessions, () -> {
            answers.forget();
            given().get(path).then().statusCode(200);
        });
    }
}
