package org.claimboard.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimboard.intake.RecordCheck;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.Findings;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Retraction;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the workflow as the API takes them, each in one transaction that holds the ledger from the start: what
 * the precondition was checked against is what the step changes.
 */
@ApplicationScoped
class DraftSteps {

    private final RevisionStore revisions;
    private final RecordCheck check;
    private final Workflow workflow;
    private final Clock clock;

    DraftSteps(RevisionStore revisions, RecordCheck check, Workflow workflow, Clock clock) {
        this.revisions = revisions;
        this.check = check;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Who takes a step, on what, and why. */
    record Step(RecordKey key, Precondition precondition, Person by, String reason) {}

    @ReadOnly
    Optional<DraftRepresentation> show(RecordKey key) {
        return revisions.head(key).filter(Precondition::isThere).map(head -> {
            ObjectNode document = DraftRepresentation.document(head);
            return DraftRepresentation.of(head, check.check(key, document), document);
        });
    }

    @ReadOnly
    Findings check(RecordKey key, ObjectNode document) {
        return check.check(key, document);
    }

    @Transactional
    DraftRepresentation save(Step step, ObjectNode document, Findings findings) {
        int seen = step.precondition().check(lockedHead(step.key()));
        workflow.draft(step.key(), seen, document, step.by(), step.reason());
        RecordHead head = revisions.head(step.key()).orElseThrow();
        return DraftRepresentation.of(head, findings, DraftRepresentation.document(head));
    }

    @Transactional
    DraftRepresentation submit(Step step) {
        int seen = seen(step);
        workflow.submit(step.key(), seen, step.by(), step.reason());
        return standing(step.key());
    }

    @Transactional
    DraftRepresentation sendBack(Step step) {
        int seen = seen(step);
        workflow.sendBack(step.key(), seen, step.by(), step.reason());
        return standing(step.key());
    }

    @Transactional
    PublicationRepresentation publish(Step step) {
        int seen = seen(step);
        return PublicationRepresentation.of(workflow.publish(step.key(), seen, step.by(), step.reason()));
    }

    @Transactional
    DraftRepresentation discard(Step step) {
        int seen = seen(step);
        workflow.discard(step.key(), seen, step.by(), step.reason());
        return standing(step.key());
    }

    /**
     * Withdraws a record: the draft of one that was never published is discarded; the retraction of a published claim is
     * submitted for review. Nothing is lost.
     */
    @Transactional
    DraftRepresentation withdraw(Step step, @Nullable String language) {
        int seen = seen(step);
        RecordHead head = revisions.head(step.key()).orElseThrow();
        Revision published = head.published;
        if (published == null) {
            workflow.discard(step.key(), seen, step.by(), step.reason());
            return standing(step.key());
        }
        ClaimRecord claim = ClaimRecord.parse(published.content);
        refuseUnlessRetractable(step, head, claim);
        String tag = language == null ? claim.tree().path("language").asText() : language;
        LocalizedText told = LocalizedText.of(Map.of(tag, step.reason()));
        ClaimRecord retracted = claim.retract(new Retraction(told, step.by().signature(), NewsroomDay.today(clock)));
        Revision draft = workflow.draft(step.key(), seen, retracted.tree(), step.by(), step.reason());
        workflow.submit(step.key(), draft.number, step.by(), step.reason());
        return standing(step.key());
    }

    private static void refuseUnlessRetractable(Step step, RecordHead head, ClaimRecord claim) {
        String path = step.precondition().path();
        if (step.key().type() != RecordType.CLAIM) {
            throw outOfTurn(path, "Readers see it and other records may refer to it: only claims can be retracted.");
        }
        if (head.isPending()) {
            throw outOfTurn(path, "A draft of it is in hand: discard that first, or add the retraction to it.");
        }
        if (claim.isRetracted()) {
            throw outOfTurn(path, "It is retracted already.");
        }
        if (step.reason().isBlank()) {
            throw new ProblemException(Problem.badParameters(
                    List.of(Mistake.of("reason", "is missing: readers are told why a claim is retracted")), path));
        }
    }

    private static ProblemException outOfTurn(String path, String detail) {
        return new ProblemException(Problem.of(Kind.OUT_OF_TURN, detail, path, null));
    }

    /** The newest revision, which must be the one that the client has seen. */
    private int seen(Step step) {
        RecordHead head = lockedHead(step.key());
        if (!Precondition.isThere(head)) {
            String detail = String.format(Locale.ROOT, "There is no %s, or no longer.", step.key());
            throw new ProblemException(
                    Problem.of(Kind.UNKNOWN_RECORD, detail, step.precondition().path(), null));
        }
        return step.precondition().check(head);
    }

    /** Locked before it is read, so that it is not read again as it was before. */
    private @Nullable RecordHead lockedHead(RecordKey key) {
        revisions.lock();
        return revisions.head(key).orElse(null);
    }

    private DraftRepresentation standing(RecordKey key) {
        return DraftRepresentation.of(revisions.head(key).orElseThrow());
    }
}
