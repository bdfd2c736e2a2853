package org.claimboard.workflow.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Objects;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.Assignments;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.Topics;
import org.claimboard.workflow.Workflow;
import org.claimboard.workflow.bulk.BulkItem.State;

/** Does to one record what a job is to do to many, by the same steps that people take one by one. */
@ApplicationScoped
class BulkChange {

    private final RevisionStore revisions;
    private final Workflow workflow;
    private final Assignments assignments;
    private final Topics topics;
    private final Instance<Releases> releases;

    BulkChange(
            RevisionStore revisions,
            Workflow workflow,
            Assignments assignments,
            Topics topics,
            Instance<Releases> releases) {
        this.revisions = revisions;
        this.workflow = workflow;
        this.assignments = assignments;
        this.topics = topics;
        this.releases = releases;
    }

    /**
     * Does it, in the transaction of the caller.
     *
     * @throws Refused if it cannot be done; then the transaction must not be committed
     */
    State take(BulkJob job, BulkItem item, Person by) {
        revisions.lock();
        RecordHead head = head(item);
        if (isDone(job.act, head)) {
            return State.NOTHING;
        }
        return switch (job.act) {
            case SUBMISSION -> done(workflow.submit(item.key(), item.seen, by, job.reason));
            case PUBLICATION -> done(workflow.publish(item.key(), item.seen, by, job.reason));
            case RETURN -> done(workflow.sendBack(item.key(), item.seen, by, job.reason));
            case DISCARDING -> done(workflow.discard(item.key(), item.seen, by, job.reason));
            case ASSIGNMENT -> assign(job, item, by);
            case CLAIM_KIND, CLAIMANT_KIND, CLAIMANT -> write(job, item, head, by);
            case TOPIC -> topics(job, item, head, by, List.of(job.argument), List.of());
            case TOPIC_REMOVAL -> topics(job, item, head, by, List.of(), List.of(job.argument));
            case RELEASE -> releases.get().take(job, item, by);
        };
    }

    /** What would become of it; nothing is written. */
    State tryOut(BulkJob job, BulkItem item, Person by) {
        RecordHead head = head(item);
        if (isDone(job.act, head)) {
            return State.NOTHING;
        }
        Object found =
                switch (job.act) {
                    case SUBMISSION -> workflow.submittable(item.key(), item.seen);
                    case PUBLICATION -> workflow.publishable(item.key(), item.seen, by, "");
                    case RETURN -> workflow.returnable(item.key(), item.seen, by);
                    case DISCARDING -> workflow.discardable(item.key(), item.seen, by);
                    case ASSIGNMENT, RELEASE -> head;
                    case CLAIM_KIND, CLAIMANT_KIND, CLAIMANT, TOPIC, TOPIC_REMOVAL -> writable(job.act, head);
                };
        Objects.requireNonNull(found);
        return State.SOUND;
    }

    private RecordHead head(BulkItem item) {
        return revisions.head(item.key()).orElseThrow(() -> Refused.unknown(item.key()));
    }

    private static State done(Object step) {
        Objects.requireNonNull(step);
        return State.DONE;
    }

    /** Whether it stands where the act leads already, so that whoever was faster did the same. */
    private static boolean isDone(BulkAct act, RecordHead head) {
        RevisionAct stands = head.latest.act;
        return switch (act) {
            case SUBMISSION -> stands == RevisionAct.SUBMITTED || stands.isPublic();
            case PUBLICATION, RELEASE -> stands.isPublic();
            case RETURN -> stands == RevisionAct.RETURNED;
            case DISCARDING -> stands == RevisionAct.DISCARDED;
            case ASSIGNMENT, CLAIM_KIND, CLAIMANT_KIND, CLAIMANT, TOPIC, TOPIC_REMOVAL -> false;
        };
    }

    private State assign(BulkJob job, BulkItem item, Person by) {
        String assignee = job.argument.isEmpty() ? null : job.argument;
        return assignments.set(item.key(), assignee, job.dueOn, by) ? State.DONE : State.NOTHING;
    }

    private State write(BulkJob job, BulkItem item, RecordHead head, Person by) {
        ObjectNode record = CanonicalForm.parse(writable(job.act, head).latest.content);
        String field = job.act == BulkAct.CLAIMANT ? "claimant" : "kind";
        if (record.path(field).asText().equals(job.argument)) {
            return State.NOTHING;
        }
        record.put(field, job.argument);
        return done(workflow.draft(item.key(), item.seen, record, by, job.reason));
    }

    private State topics(
            BulkJob job, BulkItem item, RecordHead head, Person by, List<String> added, List<String> removed) {
        int before = writable(job.act, head).latest.number;
        int after = topics.change(item.key(), item.seen, added, removed, by, job.reason).number;
        return after == before ? State.NOTHING : State.DONE;
    }

    /** The record, if it is of the kind and does not wait for a reviewer, who would have to begin anew. */
    private static RecordHead writable(BulkAct act, RecordHead head) {
        RecordKey key = head.key();
        RecordType wanted = act == BulkAct.CLAIMANT_KIND ? RecordType.CLAIMANT : RecordType.CLAIM;
        if (key.type() != wanted) {
            throw Refused.wrongKind(key);
        }
        if (head.latest.act == RevisionAct.SUBMITTED) {
            throw Refused.inReview(key);
        }
        if (head.latest.act == RevisionAct.DISCARDED && !head.isPublished()) {
            throw Refused.unknown(key);
        }
        return head;
    }
}
