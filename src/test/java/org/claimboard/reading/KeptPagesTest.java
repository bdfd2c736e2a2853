package org.claimboard.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.claimboard.IndexesAtTheEnd;
import org.claimboard.OnScratch;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.Claimant;
import org.claimboard.claim.ClaimantStore;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.RecordType;
import org.claimboard.record.Retraction;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and API answers are kept until a record changes. */
@QuarkusTest
@TestProfile(OnScratch.class)
class KeptPagesTest {

    @Inject
    SessionFactory sessions;

    @Inject
    ClaimantStore claimants;

    @Inject
    ClaimStore claims;

    @Inject
    RevisionStore revisions;

    @Inject
    IndexesAtTheEnd indexes;

    /** What the test before wrote is found in search a moment later. */
    @BeforeEach
    void awaitIndexes() throws InterruptedException {
        indexes.await();
    }

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

    /** What was kept is compressed as it was at first, and the same when unpacked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/claims",
                "/ko/claims/musk-doubts-chip-count",
                "/api/v1/claims?include=origins&limit=50",
                "/api/v1/claims/deepseek-chatbot-cost-5-6-million/claimreview",
                "/api/v1/search?q=chips"
            })
    void get_ofWhatIsKept_isAsSmallAsTheFirst(String address) {
        given().get(address).then().statusCode(200);
        Response plain = coded(address, "identity");
        for (String accepted : List.of("gzip", "gzip, deflate, br", "br, *;q=0.5", "GZIP;q=0.8")) {
            for (int time = 1; time <= 3; time++) {
                Response answer = coded(address, accepted);
                assertThat(answer.header("Content-Encoding")).as(accepted).isEqualTo("gzip");
                assertThat(answer.asByteArray()).hasSizeLessThan(plain.asByteArray().length);
                assertThat(unpacked(answer.asByteArray())).isEqualTo(plain.asByteArray());
                assertThat(answer.header("Vary")).containsIgnoringCase("accept-encoding");
            }
        }
        for (String accepted : List.of("identity", "gzip;q=0", "gzip; q = 0", "br", "*;q=0, identity")) {
            Response answer = coded(address, accepted);
            assertThat(answer.header("Content-Encoding")).as(accepted).isNull();
            assertThat(answer.header("ETag")).doesNotContain("-gzip");
            assertThat(answer.asByteArray()).isEqualTo(plain.asByteArray());
        }
        assertThat(coded(address, "deflate").header("Content-Encoding")).isEqualTo("deflate");
    }

    private static Response coded(String address, String accepted) {
        return given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .urlEncodingEnabled(false)
                .header("Accept-Encoding", accepted)
                .get(address);
    }

    private static byte[] unpacked(byte[] gzip) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Readers of feeds see what is new by it, and would be told of the same claim again and again. */
    @Test
    void feed_afterAWithdrawal_keepsTheDayOfPublication_andSaysSo() {
        String at = "items.find { it.url.endsWith('/musk-doubts-chip-count') }.";
        String before = given().get("/en/claims.json").path(at + "date_published");

        QuarkusTransaction.requiringNew().run(this::withdraw);

        JsonPath after = given().get("/en/claims.json").jsonPath();
        assertThat(after.getString(at + "date_published")).isEqualTo(before);
        assertThat(after.getString(at + "date_modified")).isGreaterThanOrEqualTo(before);
        assertThat(after.getString(at + "title")).isEqualTo("Withdrawn: Musk doubts the chip claim");
        assertThat(given().get("/en/claims/musk-doubts-chip-count/cite.txt").asString())
                .contains("Withdrawn: Musk doubts", ", Withdrawn.");
        assertThat(given().get("/en/claims/musk-doubts-chip-count/cite.bib").asString())
                .contains("title = {{Withdrawn: Musk", "note = {Withdrawn. Revision");
        assertThat(given().get("/ko/claims/musk-doubts-chip-count/cite.json").asString())
                .contains("철회됨");
        assertThat(given().get("/ko/claims/musk-doubts-chip-count").asString()).contains("og:title\" content=\"철회됨: ");
    }

    private void withdraw() {
        Claim claim = claims.bySlug("musk-doubts-chip-count").orElseThrow();
        claim.retract(new Retraction(
                LocalizedText.of(Map.of("en", "A mistake", "ko", "잘못")), "Editor", LocalDate.of(2026, 1, 2)));
        Revision revision = new Revision();
        revision.recordType = RecordType.CLAIM;
        revision.slug = claim.slug;
        revision.content = "{}";
        revision.act = RevisionAct.RETRACTED;
        revision.author = "Editor";
        revision.reason = "Withdrawn";
        revisions.append(List.of(revision));
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

        assertThat(given().get(address).then().statusCode(200).extract().asString())
                .doesNotContain("evil.example");
    }
}
