package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.claimboard.claim.Claimant;
import org.claimboard.claim.ClaimantStore;
import org.claimboard.claim.LocalizedText;
import org.claimboard.claim.RecordType;
import org.claimboard.claim.Revision;
import org.claimboard.claim.RevisionAct;
import org.claimboard.claim.RevisionStore;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and API answers are kept until a record changes. The other tests run without that. */
@QuarkusTest
@TestProfile(KeptPagesTest.KeepAnswers.class)
class KeptPagesTest {

    /** Answers are kept as they are outside tests. */
    public static class KeepAnswers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("claimboard.kept-answers", "67108864");
        }
    }

    @Inject
    SessionFactory sessions;

    @Inject
    ClaimantStore claimants;

    @Inject
    RevisionStore revisions;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ko/claims",
                "/claims/musk-doubts-chip-count",
                "/api/v1/claims?include=origins",
                "/claims?asOf=2020-01-01",
                "/api/v1/claims?asOf=2020-01-01"
            })
    void get_aSecondTime_asksForTheRevisionOnlyAndSendsTheSame(String address) {
        String first = given().get(address).then().statusCode(200).extract().asString();
        sessions.getStatistics().clear();

        String second = given().get(address).then().statusCode(200).extract().asString();

        assertThat(second).isEqualTo(first);
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void get_inTheOtherLanguage_isAnotherPage() {
        String english = given().header("Accept-Language", "en").get("/method").asString();
        String korean = given().header("Accept-Language", "ko").get("/method").asString();

        assertThat(korean).isNotEqualTo(english);
    }

    @Test
    void get_afterAChange_showsTheChange() {
        assertThat(given().get("/claimants/gene-munster").asString()).doesNotContain("Munster renamed");
        assertThat(given().get("/api/v1/claimants/gene-munster").asString()).doesNotContain("Munster renamed");

        QuarkusTransaction.requiringNew().run(this::rename);

        assertThat(given().get("/claimants/gene-munster").asString()).contains("Munster renamed");
        assertThat(given().get("/api/v1/claimants/gene-munster").asString()).contains("Munster renamed");
    }

    private void rename() {
        Claimant munster = claimants.bySlug("gene-munster").orElseThrow();
        munster.names = LocalizedText.of(Map.of("en", "Munster renamed"));
        Revision revision = new Revision();
        revision.recordType = RecordType.CLAIMANT;
        revision.slug = munster.slug;
        revision.content = "{}";
        revision.act = RevisionAct.PUBLISHED;
        revision.author = "Editor";
        revision.reason = "Renamed";
        revisions.append(List.of(revision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/claims/deepseek-chatbot-cost-5-6-million/claimreview",
                "/api/v1/claims/deepseek-chatbot-cost-5-6-million",
                "/en/claims/deepseek-chatbot-cost-5-6-million",
                "/en/claims/deepseek-chatbot-cost-5-6-million.txt",
                "/en/claims.atom",
                "/sitemap.xml",
                "/llms.txt",
            })
    void keptAnswer_forOneHost_reachesNoReaderOfAnother(String address) {
        given().header("Host", "evil.example").get(address).then().statusCode(200);

        assertThat(given().get(address).then().statusCode(200).extract().asString()).doesNotContain("evil.example");
    }
}
