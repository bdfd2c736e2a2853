package org.claimboard.workflow.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.ReviewPublisher;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.outbound.WebAddress;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.ClaimRecord;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.Workflow;
import org.claimboard.workflow.bulk.BulkItem.State;
import org.jspecify.annotations.Nullable;

/**
 * Publishes one claim by a rule: handed in in the name of who proposed it, published in the name of who signed it. The
 * rules for records hold as ever, and a claim that has a verdict of ours is left to people.
 */
@ApplicationScoped
class Releases {

    private final ReleaseRules rules;
    private final RevisionStore revisions;
    private final Workflow workflow;

    Releases(ReleaseRules rules, RevisionStore revisions, Workflow workflow) {
        this.rules = rules;
        this.revisions = revisions;
        this.workflow = workflow;
    }

    /** Publishes it in the transaction of the caller. */
    State take(BulkJob job, BulkItem item, Person signer) {
        ReleaseRule rule = rules.findById(Long.valueOf(job.argument));
        RecordHead head = revisions.head(item.key()).orElseThrow(() -> Refused.unknown(item.key()));
        ObjectNode claim = CanonicalForm.parse(head.latest.content);
        if (!rule.isSigned() || head.isPublished() || new ClaimRecord(claim).assessments() > 0) {
            throw Refused.notForRule(item.key());
        }
        if (!isRated(claim)) {
            throw Refused.notRated(item.key());
        }
        if (!isAlone(claim, rule.publisher())) {
            throw Refused.notTheirsAlone(item.key());
        }
        Person proposer = new Person(rule.proposedBy, true);
        claimantKind(claim.path("claimant").asText(), rule, proposer, job.reason);
        int seen = item.seen;
        if (lacksKind(claim) && !rule.claimKind.isEmpty()) {
            seen = workflow.draft(item.key(), seen, claim.put("kind", rule.claimKind), proposer, job.reason).number;
        }
        if (head.latest.act != RevisionAct.SUBMITTED || seen != item.seen) {
            seen = workflow.handIn(item.key(), seen, proposer, job.reason).number;
        }
        workflow.publish(item.key(), seen, signer, job.reason);
        return State.DONE;
    }

    /** Whether somebody else has rated it, as its page then says. */
    private static boolean isRated(ObjectNode claim) {
        return !claim.path("evidence").findPath("rating").isMissingNode();
    }

    /** Whether all that speaks to it are reviews of the publisher, whatever others have added since it came. */
    private boolean isAlone(ObjectNode claim, ReviewPublisher publisher) {
        List<RecordKey> reviews = new ArrayList<>();
        claim.path("evidence")
                .forEach(entry -> reviews.add(
                        new RecordKey(RecordType.SOURCE, entry.path("source").asText())));
        Map<RecordKey, RecordHead> heads = revisions.heads(reviews);
        return reviews.stream().allMatch(key -> isOf(heads.get(key), publisher));
    }

    /** By what would go out: what is in hand, if readers do not see the review yet. */
    private static boolean isOf(@Nullable RecordHead review, ReviewPublisher publisher) {
        if (review == null) {
            return false;
        }
        JsonNode source =
                CanonicalForm.parse(review.published == null ? review.latest.content : review.published.content);
        String address = source.path("url").asText();
        boolean there = address.isEmpty()
                || WebAddress.of(address)
                        .filter(page -> page.site().equals(publisher.site()))
                        .isPresent();
        return there && source.path("publisher").asText().equals(publisher.name());
    }

    private static boolean lacksKind(ObjectNode record) {
        return !record.hasNonNull("kind");
    }

    /** A claimant that came in with the claim is of the kind of the rule, if it has none and readers do not see it. */
    private void claimantKind(String slug, ReleaseRule rule, Person by, String reason) {
        if (slug.isEmpty() || rule.claimantKind.isEmpty()) {
            return;
        }
        RecordKey key = new RecordKey(RecordType.CLAIMANT, slug);
        revisions
                .head(key)
                .filter(head -> head.isPending() && !head.isPublished())
                .ifPresent(head -> {
                    ObjectNode claimant = CanonicalForm.parse(head.latest.content);
                    if (lacksKind(claimant)) {
                        workflow.draft(key, head.latest.number, claimant.put("kind", rule.claimantKind), by, reason);
                    }
                });
    }
}
