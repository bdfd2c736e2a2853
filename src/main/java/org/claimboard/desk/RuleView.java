package org.claimboard.desk;

import org.claimboard.account.Moment;
import org.claimboard.ledger.ReviewPublisher;
import org.claimboard.workflow.bulk.ReleaseRule;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which claims go out as checked by others, as pages show it.
 *
 * @param origin where the claims came from: a file or an address
 * @param decided when it was signed or declined; null while it is open
 * @param revoked when it was taken back after that; null unless it was
 * @param job number of the act that publishes the claims; null unless it is signed
 */
record RuleView(
        long id,
        String batch,
        String origin,
        ReviewPublisher publisher,
        String claimKind,
        String claimantKind,
        String reason,
        ReleaseRule.State state,
        String proposedBy,
        Moment proposed,
        @Nullable String decidedBy,
        @Nullable Moment decided,
        @Nullable String revokedBy,
        @Nullable Moment revoked,
        @Nullable Long job) {

    static RuleView of(ReleaseRule rule, String origin) {
        return new RuleView(
                rule.id,
                rule.batch,
                origin,
                rule.publisher(),
                rule.claimKind,
                rule.claimantKind,
                rule.reason,
                rule.state,
                rule.proposedBy,
                Moment.of(rule.proposedAt),
                rule.decidedBy,
                Moment.orNull(rule.decidedAt),
                rule.revokedBy,
                Moment.orNull(rule.revokedAt),
                rule.jobId);
    }

    public boolean isOpen() {
        return state == ReleaseRule.State.PROPOSED;
    }
}
