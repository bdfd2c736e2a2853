package org.claimboard.workflow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;

/** Changes what claims are about, one claim in each transaction, for whoever changes many. */
@ApplicationScoped
public class Topics {

    private final RevisionStore revisions;
    private final Workflow workflow;

    Topics(RevisionStore revisions, Workflow workflow) {
        this.revisions = revisions;
        this.workflow = workflow;
    }

    /**
     * Keeps a draft of the claim with other topics, which goes to readers like any change: by a second person.
     *
     * @param seen number of the newest revision that the person has seen
     * @param added slugs of the topics that it is to have; those that it has stay where they are
     * @param removed slugs of those that it is not to have
     * @return the revision that now is the newest; the one before if nothing had to be changed
     * @throws Refused if there is no such claim, somebody was faster, or it is being reviewed
     */
    @Transactional
    public Revision change(
            RecordKey claim, int seen, Collection<String> added, Collection<String> removed, Person by, String reason) {
        RecordHead head = revisions.head(claim).orElseThrow(() -> Refused.unknown(claim));
        if (head.latest.act == RevisionAct.SUBMITTED) {
            throw Refused.outOfTurn(claim, head.latest.act, "given topics");
        }
        ObjectNode record = CanonicalForm.parse(head.latest.content);
        ObjectNode changed = changed(record, added, removed);
        return changed.equals(record) && head.latest.number == seen
                ? head.latest
                : workflow.draft(claim, seen, changed, by, reason);
    }

    /** What a claim, which may be an incomplete draft, says with other topics. */
    public static ObjectNode changed(ObjectNode claim, Collection<String> added, Collection<String> removed) {
        Set<String> topics = new LinkedHashSet<>();
        claim.path("topics").forEach(topic -> topics.add(topic.asText()));
        topics.addAll(added);
        topics.removeAll(new HashSet<>(removed));
        ObjectNode changed = claim.deepCopy();
        if (topics.isEmpty()) {
            changed.remove("topics");
            return changed;
        }
        ArrayNode list = changed.putArray("topics");
        topics.forEach(list::add);
        return changed;
    }
}
