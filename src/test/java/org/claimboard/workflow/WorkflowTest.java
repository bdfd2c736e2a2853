package org.claimboard.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.SourceStore;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.junit.jupiter.api.Test;

/** The steps from draft to publication. */
@QuarkusTest
class WorkflowTest {

    private static final Person ANNA = new Person("anna", false);
    private static final Person BORA = new Person("bora", true);
    private static final RecordKey CLAIM = new RecordKey(RecordType.CLAIM, "deepseek-chatbot-cost-5-6-million");
    private static final RecordKey NEW_CLAIM = new RecordKey(RecordType.CLAIM, "a-new-claim");
    private static final RecordKey NEW_SOURCE = new RecordKey(RecordType.SOURCE, "a-new-source");

    @Inject
    Workflow workflow;

    @Inject
    RevisionStore revisions;

    @Inject
    ClaimStore claims;

    @Inject
    SourceStore sources;

    @Test
    @TestTransaction
    void publish_ofAnothersDraft_showsItWithTheSourceThatItNeeds() {
        workflow.draft(NEW_SOURCE, 0, source(), ANNA, "Seen in print");
        workflow.draft(NEW_CLAIM, 0, claim(), ANNA, "From the morning paper");
        workflow.submit(NEW_CLAIM, 1, ANNA, "Please look");
        assertThat(claims.bySlug(NEW_CLAIM.slug())).isEmpty();

        List<Revision> published = workflow.publish(NEW_CLAIM, 2, BORA, "Looks right");

        assertThat(published).extracting(Revision::key).containsExactly(NEW_CLAIM, NEW_SOURCE);
        assertThat(published).extracting(revision -> revision.act).containsOnly(RevisionAct.PUBLISHED);
        assertThat(claims.bySlug(NEW_CLAIM.slug())).isPresent();
        assertThat(sources.bySlug(NEW_SOURCE.slug())).isPresent();
    }

    @Test
    @TestTransaction
    void publish_ofOnesOwnDraft_isRefused() {
        workflow.draft(NEW_SOURCE, 0, source(), BORA, "Seen in print");
        workflow.submit(NEW_SOURCE, 1, BORA, "");

        assertThatThrownBy(() -> workflow.publish(NEW_SOURCE, 2, BORA, ""))
                .hasFieldOrPropertyWithValue("kind", Refused.Kind.FOUR_EYES);
        assertThatThrownBy(() -> workflow.publish(NEW_SOURCE, 2, ANNA, ""))
                .hasFieldOrPropertyWithValue("kind", Refused.Kind.NOT_ALLOWED);
        assertThat(sources.bySlug(NEW_SOURCE.slug())).isEmpty();
    }

    @Test
    @TestTransaction
    void draft_onAnOldRevision_isRefusedAndSaysWhichIsNew() {
        ObjectNode record = published(CLAIM);
        workflow.draft(CLAIM, 1, retitled(record, "First"), ANNA, "");

        assertThatThrownBy(() -> workflow.draft(CLAIM, 1, retitled(record, "Second"), BORA, ""))
                .isInstanceOfSatisfying(Refused.class, stale -> assertThat(stale.latest())
                        .isNotNull()
                        .satisfies(latest -> assertThat(latest.author).isEqualTo("anna")));
    }

    @Test
    @TestTransaction
    void draft_ofAPublishedClaim_leavesWhatReadersSee() {
        long before = revisions.publications();
        workflow.draft(CLAIM, 1, retitled(published(CLAIM), "Drafted"), ANNA, "");

        Claim claim = claims.bySlug(CLAIM.slug()).orElseThrow();
        assertThat(claim.title.byLanguage()).doesNotContainValue("Drafted");
        assertThat(revisions.publications()).isEqualTo(before);
    }

    @Test
    @TestTransaction
    void draft_thatRewritesAnAssessment_isRefused() {
        ObjectNode record = published(CLAIM);
        ((ObjectNode) record.path("assessments").get(0)).put("reviewer", "someone else");

        assertThatThrownBy(() -> workflow.draft(CLAIM, 1, record, ANNA, ""))
                .hasFieldOrPropertyWithValue("kind", Refused.Kind.NOT_APPENDED);
    }

    @Test
    @TestTransaction
    void submit_ofADraftThatLacksFields_saysWhich() {
        ObjectNode record = claim();
        record.remove("kind");
        workflow.draft(NEW_SOURCE, 0, source(), ANNA, "");
        workflow.draft(NEW_CLAIM, 0, record, ANNA, "");

        assertThatThrownBy(() -> workflow.submit(NEW_CLAIM, 1, ANNA, ""))
                .isInstanceOfSatisfying(Refused.class, unsound -> assertThat(unsound.findings())
                        .anySatisfy(finding -> assertThat(finding.message()).contains("kind")));
    }

    /** Nobody's half-written draft stops another's: it is as if it were not there, and a new one must wait for it. */
    @Test
    @TestTransaction
    void submit_besideDraftsThatLackFields_isTakenOrToldOfThem() {
        RecordKey half = new RecordKey(RecordType.CLAIM, "half-a-claim");
        ObjectNode unfinished = claim();
        unfinished.put("claim", half.slug()).remove(List.of("text", "evidence"));
        workflow.draft(half, 0, unfinished, ANNA, "");
        ObjectNode emptied = published(CLAIM);
        emptied.remove(List.of("text", "claimant"));
        workflow.draft(CLAIM, 1, emptied, ANNA, "");
        workflow.draft(NEW_SOURCE, 0, source(), ANNA, "");
        workflow.draft(NEW_CLAIM, 0, related(CLAIM), ANNA, "");

        workflow.submit(NEW_CLAIM, 1, ANNA, "");
        workflow.discard(NEW_CLAIM, 2, ANNA, "");
        workflow.draft(NEW_CLAIM, 3, related(half), ANNA, "");

        assertThatThrownBy(() -> workflow.submit(NEW_CLAIM, 4, ANNA, ""))
                .isInstanceOfSatisfying(Refused.class, unsound -> assertThat(unsound.findings())
                        .anySatisfy(finding -> assertThat(finding.message()).contains(half.slug())));
    }

    private static ObjectNode related(RecordKey other) {
        ObjectNode record = claim();
        record.withArray("relations")
                .addObject()
                .put("type", "compares-with")
                .put("to", other.slug())
                .putObject("why")
                .put("en", "Both tell of it");
        return record;
    }

    @Test
    @TestTransaction
    void publish_ofACorrection_isOneForReaders() {
        ObjectNode record = published(CLAIM);
        ObjectNode correction = record.putArray("corrections").addObject();
        correction.put("severity", "minor").put("author", "anna").put("date", "2026-11-23");
        correction.putObject("wrong").put("en", "Misspelt");
        correction.putObject("right").put("en", "Spelt");
        workflow.draft(CLAIM, 1, record, ANNA, "");
        workflow.submit(CLAIM, 2, ANNA, "");

        List<Revision> published = workflow.publish(CLAIM, 3, BORA, "Right");

        assertThat(published).extracting(revision -> revision.act).containsExactly(RevisionAct.CORRECTED);
        assertThat(claims.bySlug(CLAIM.slug()).orElseThrow().corrections).hasSize(1);
    }

    @Test
    @TestTransaction
    void discard_ofADraft_leavesTheSlugAndWhatReadersSee() {
        workflow.draft(NEW_CLAIM, 0, claim(), ANNA, "");
        workflow.discard(NEW_CLAIM, 1, ANNA, "Not worth it");

        RecordHead head = revisions.head(NEW_CLAIM).orElseThrow();
        assertThat(head.isPending()).isFalse();
        assertThat(head.isPublished()).isFalse();
        assertThat(workflow.draft(NEW_CLAIM, 2, claim(), BORA, "It is").number).isEqualTo(3);
    }

    private ObjectNode published(RecordKey key) {
        RecordHead head = revisions.head(key).orElseThrow();
        return CanonicalForm.parse(head.latest.content);
    }

    private static ObjectNode retitled(ObjectNode record, String title) {
        ObjectNode copy = record.deepCopy();
        ((ObjectNode) copy.path("title")).put("en", title);
        return copy;
    }

    private static ObjectNode source() {
        return CanonicalForm.parse(
                """
                {"source": "a-new-source", "title": "A report", "titleFrom": "shown", "language": "en", "type": "reporting",
                 "seen": "own"}
                """);
    }

    private static ObjectNode claim() {
        return CanonicalForm.parse(
                """
                {"claim": "a-new-claim", "language": "en", "title": {"en": "New"}, "text": {"en": "It is new."},
                 "kind": "event", "claimant": "gene-munster",
                 "evidence": [{"source": "a-new-source", "stance": "supports"}]}
                """);
    }
}
