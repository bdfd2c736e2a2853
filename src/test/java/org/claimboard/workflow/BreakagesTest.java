package org.claimboard.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.claimboard.intake.RecordCheck;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.Finding;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Rule;
import org.junit.jupiter.api.Test;

/** What is published must not break what refers to it: examples on the shipped files. */
@QuarkusTest
class BreakagesTest {

    private static final Person ANNA = new Person("anna", false);

    @Inject
    Workflow workflow;

    @Inject
    RevisionStore revisions;

    @Inject
    RecordCheck check;

    @Test
    @TestTransaction
    void submit_ofAClaimWithoutTheQuantityOfAPosition_namesTheComparison() {
        RecordKey key = claim("deepseek-chatbot-cost-5-6-million");
        ObjectNode record = published(key);
        record.remove("quantities");

        assertThat(refusal(key, record)).anySatisfy(finding -> {
            assertThat(finding.record()).isEqualTo(new RecordKey(RecordType.COMPARISON, "training-cost"));
            assertThat(finding.rule()).isEqualTo(Rule.POSITION_WITHOUT_NUMBER);
        });
    }

    @Test
    @TestTransaction
    void submit_ofAClaimThatNoLongerDisputes_namesTheComparisonThatShowsTheDoubt() {
        RecordKey key = claim("musk-doubts-chip-count");
        ObjectNode record = published(key);
        record.remove("relations");

        assertThat(refusal(key, record))
                .extracting(Finding::record, Finding::rule)
                .contains(tuple(new RecordKey(RecordType.COMPARISON, "chip-count"), Rule.DOUBT_WITHOUT_DISPUTE));
    }

    @Test
    @TestTransaction
    void submit_ofASourceWithoutTheQuotedWords_namesTheClaimThatQuotesThem() {
        RecordKey key = new RecordKey(RecordType.SOURCE, "deepseek-v3-technical-report");
        ObjectNode record = published(key);
        record.remove("quotes");

        assertThat(refusal(key, record))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.record().type()).isEqualTo(RecordType.CLAIM))
                .extracting(Finding::rule)
                .containsOnly(Rule.QUOTE_NOT_IN_SOURCE);
    }

    @Test
    @TestTransaction
    void submit_ofAnArticleWithAnotherPassage_namesTheClaimsThatStandInIt() {
        RecordKey key = revisions.keys(RecordType.ARTICLE).get(0);
        ObjectNode record = published(key);
        ((ObjectNode) record.path("passages").get(0)).put("text", "Something else.");

        assertThat(refusal(key, record)).extracting(Finding::rule).contains(Rule.QUOTE_NOT_IN_PASSAGE);
    }

    @Test
    @TestTransaction
    void submit_ofAFindingThatTurnsSupported_namesTheClaimWithTheWrongConversion() {
        RecordKey key = claim("conversion-5-6-million-dollars");
        ObjectNode record = published(key);
        ObjectNode assessment = ((ArrayNode) record.get("assessments")).addObject();
        assessment.put("verdict", "supported").put("confidence", "low").put("reviewer", "Anna");
        assessment.put("date", "2030-01-01").putObject("rationale").put("en", "It fits after all.");

        assertThat(refusal(key, record))
                .extracting(Finding::record, Finding::rule)
                .contains(tuple(claim("deepseek-chatbot-cost-5-6-million"), Rule.CONVERSION_OFF));
    }

    @Test
    @TestTransaction
    void submit_ofRatesThatMakeAConversionWrong_namesTheClaim() {
        draftAndPublish(rates("pound-in-yen", 1, 130));
        draftAndPublish(
                CanonicalForm.parse(
                        """
                {"claim": "a-price", "language": "en", "title": {"en": "A price"}, "text": {"en": "It cost 100 pounds."},
                 "kind": "quantity", "claimant": "gene-munster",
                 "quantities": [{"value": 100, "unit": "GBP", "stated": "100 pounds",
                   "conversions": [{"stated": "13,000 yen", "value": 13000, "unit": "JPY", "at": "2020-05-04"}]}]}
                """));

        List<Finding> changed = refusal(key(RecordType.RATES, "pound-in-yen"), rates("pound-in-yen", 1, 200));
        List<Finding> added = refusal(key(RecordType.RATES, "another"), rates("another", 1, 200));

        assertThat(changed)
                .extracting(Finding::record, Finding::rule)
                .containsExactly(tuple(claim("a-price"), Rule.CONVERSION_OFF));
        assertThat(added).extracting(Finding::record).containsExactly(claim("a-price"));
    }

    @Test
    @TestTransaction
    void submit_ofASourceThatNowRepeatsWhatItConfirms_namesTheGradedRecord() {
        draftAndPublish(source("first-origin", "", ""));
        draftAndPublish(source("second-origin", "", ""));
        draftAndPublish(source("relay", "second-origin", ""));
        draftAndPublish(source("graded", "first-origin", "relay"));

        assertThat(refusal(sourceKey("second-origin"), source("second-origin", "first-origin", "")))
                .extracting(Finding::record, Finding::rule)
                .containsExactly(tuple(sourceKey("graded"), Rule.CONFIRMED_BY_TOO_FEW));
    }

    @Test
    @TestTransaction
    void submit_ofANewTitle_breaksNothing() {
        RecordKey key = claim("deepseek-chatbot-cost-5-6-million");
        ObjectNode record = published(key);
        ((ObjectNode) record.path("title")).put("en", "Another title");

        workflow.draft(key, 1, record, ANNA, "");
        assertThat(workflow.submit(key, 2, ANNA, "").number).isEqualTo(3);
    }

    @Test
    @TestTransaction
    void check_ofANumberThatIsTaken_saysByWhom() {
        RecordKey key = sourceKey("numbered");
        ObjectNode record = source("numbered", "", "");
        record.put("ref", published(claim("musk-doubts-chip-count")).path("ref").asText());

        assertThat(check.check(key, record).errors()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.DUPLICATE_NUMBER);
            assertThat(finding.message()).contains("claim musk-doubts-chip-count");
        });
    }

    @Test
    @TestTransaction
    void check_ofTwoDraftsWithOneNumber_refusesTheLaterOnly() {
        workflow.draft(sourceKey("one"), 0, source("one", "", "").put("ref", "S999"), ANNA, "");
        workflow.draft(sourceKey("two"), 0, source("two", "", "").put("ref", "S999"), ANNA, "");
        workflow.draft(
                sourceKey("one"), 1, source("one", "", "").put("ref", "S999").put("author", "A"), ANNA, "");

        assertThat(check.check(sourceKey("one"), source("one", "", "").put("ref", "S999"))
                        .errors())
                .isEmpty();
        assertThat(check.check(sourceKey("two"), source("two", "", "").put("ref", "S999"))
                        .errors())
                .extracting(Finding::rule)
                .containsExactly(Rule.DUPLICATE_NUMBER);
    }

    private void draftAndPublish(ObjectNode record) {
        String type = record.fieldNames().next();
        RecordKey key = key(RecordType.of(type), record.path(type).asText());
        workflow.draft(key, 0, record, ANNA, "");
        workflow.submit(key, 1, ANNA, "");
        workflow.publish(key, 2, new Person("bora", true), "");
    }

    private List<Finding> refusal(RecordKey key, ObjectNode record) {
        int seen = revisions.head(key).map(head -> head.latest.number).orElse(0);
        workflow.draft(key, seen, record, ANNA, "");
        Refused refused = catchThrowableOfType(Refused.class, () -> workflow.submit(key, seen + 1, ANNA, ""));
        assertThat(refused.kind()).isEqualTo(Refused.Kind.UNSOUND);
        return refused.findings();
    }

    private ObjectNode published(RecordKey key) {
        return CanonicalForm.parse(revisions.head(key).orElseThrow().latest.content);
    }

    private static RecordKey key(RecordType type, String slug) {
        return new RecordKey(type, slug);
    }

    private static RecordKey claim(String slug) {
        return key(RecordType.CLAIM, slug);
    }

    private static RecordKey sourceKey(String slug) {
        return key(RecordType.SOURCE, slug);
    }

    private static ObjectNode rates(String slug, int preference, int yen) {
        return CanonicalForm.parse(String.format(
                Locale.ROOT,
                """
                {"rates": "%s", "name": {"en": "Pound in yen"}, "base": "GBP", "quote": "JPY",
                 "sources": ["ecb-reference-rates"], "preference": %d, "days": {"2020-05-04": %d}}
                """,
                slug,
                preference,
                yen));
    }

    private static ObjectNode source(String slug, String from, String confirmedBy) {
        ObjectNode source = CanonicalForm.parse(String.format(
                Locale.ROOT,
                """
                {"source": "%s", "title": "A report", "titleFrom": "shown", "language": "en", "type": "reporting",
                 "seen": "own"}
                """,
                slug));
        if (!from.isEmpty()) {
            source.putArray("derives").addObject().put("source", from).put("how", "derives-from");
        }
        if (!confirmedBy.isEmpty()) {
            ObjectNode note = source.putArray("credibility").addObject();
            note.put("reliability", "B")
                    .put("credibility", 1)
                    .put("author", "Anna")
                    .put("date", "2021-01-01");
            note.putObject("reason").put("en", "Two origins.");
            note.putArray("confirmedBy").addObject().put("source", confirmedBy);
        }
        return source;
    }
}
