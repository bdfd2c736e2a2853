package org.claimboard.workflow.bulk;

import java.util.List;
import java.util.Optional;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/** What can be done with many records at once. */
public enum BulkAct {
    /** They are handed in for review. */
    SUBMISSION(Needs.NOTHING),

    /** They are shown to readers, each with the drafts that it needs. */
    PUBLICATION(Needs.NOTHING),

    /** They go back to whoever wrote them. */
    RETURN(Needs.REASON),

    /** They are given up. What readers see of them stays. */
    DISCARDING(Needs.NOTHING),

    /** They are somebody's work from now on, until a day. */
    ASSIGNMENT(Needs.ASSIGNEE),

    /** The claims among them state something of a kind. */
    CLAIM_KIND(Needs.CLAIM_KIND),

    /** The claimants among them are of a kind. */
    CLAIMANT_KIND(Needs.CLAIMANT_KIND),

    /** The claims among them are one claimant's. */
    CLAIMANT(Needs.CLAIMANT),

    /** The claims among them have one topic more. */
    TOPIC(Needs.TOPIC),

    /** The claims among them have one topic less. */
    TOPIC_REMOVAL(Needs.TOPIC),

    /** The claims are published by a rule that two people signed, see {@link ReleaseRule}; it is not chosen from a list. */
    RELEASE(Needs.NOTHING);

    /** What can be chosen for records of a list. */
    public static final List<BulkAct> CHOSEN = List.of(
            SUBMISSION,
            PUBLICATION,
            RETURN,
            DISCARDING,
            ASSIGNMENT,
            CLAIM_KIND,
            CLAIMANT_KIND,
            CLAIMANT,
            TOPIC,
            TOPIC_REMOVAL);

    private final Needs needs;

    BulkAct(Needs needs) {
        this.needs = needs;
    }

    /** What has to be said before it can begin. */
    public enum Needs {
        NOTHING,
        REASON,
        ASSIGNEE,
        CLAIM_KIND,
        CLAIMANT_KIND,
        CLAIMANT,
        TOPIC
    }

    public Needs needs() {
        return needs;
    }

    /** Whether it writes at the records, so that somebody else has to publish them. */
    public boolean writes() {
        return switch (this) {
            case CLAIM_KIND, CLAIMANT_KIND, CLAIMANT, TOPIC, TOPIC_REMOVAL -> true;
            case SUBMISSION, PUBLICATION, RETURN, DISCARDING, ASSIGNMENT, RELEASE -> false;
        };
    }

    /** As addresses write it. */
    public String word() {
        return Words.of(this);
    }

    public static Optional<BulkAct> of(@Nullable String word) {
        return Words.find(BulkAct.class, word);
    }
}
