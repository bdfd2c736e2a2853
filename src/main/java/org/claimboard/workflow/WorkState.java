package org.claimboard.workflow;

import java.util.Optional;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/** Where records stand, as the list of the desk can be narrowed by it. */
public enum WorkState {
    /** There is something newer than what readers see. */
    IN_HAND("l.act in (DRAFTED, SUBMITTED, RETURNED)"),

    /** Somebody is writing at it. */
    DRAFT("l.act = DRAFTED"),

    /** It waits for a reviewer. */
    IN_REVIEW("l.act = SUBMITTED"),

    /** A reviewer asked for more. */
    SENT_BACK("l.act = RETURNED"),

    /** Readers see it. */
    PUBLISHED("p is not null"),

    /** A claim that something changed on which its verdict rests, or a comparison in which a figure did. */
    SECOND_LOOK("(h.recordType = CLAIM and exists (select 1 from SecondLook s join s.claim c where c.slug = h.slug"
            + " and s.clearedAt is null)) or (h.recordType = COMPARISON and exists (select 1 from ComparisonLook s"
            + " join s.comparison c where c.slug = h.slug and s.clearedAt is null))"),

    /** A claim that readers see without a verdict. */
    WITHOUT_VERDICT("h.recordType = CLAIM and exists (select 1 from Claim c where c.slug = h.slug"
            + " and c.retraction is null and c.currentAssessment is null)"),

    /** A claim that readers see and no source speaks to. */
    WITHOUT_EVIDENCE("h.recordType = CLAIM and exists (select 1 from Claim c where c.slug = h.slug"
            + " and c.retraction is null and not exists (select 1 from Evidence e where e.claim = c))"),

    /** A source that readers see and nobody has graded. */
    UNGRADED("h.recordType = SOURCE and exists (select 1 from Source s where s.slug = h.slug"
            + " and not exists (select 1 from CredibilityNote n where n.source = s))"),

    /** Everything that was not given up. */
    ANY("(p is not null or l.act <> DISCARDED)");

    private final String condition;

    WorkState(String condition) {
        this.condition = condition;
    }

    /** What holds of the head h, its newest revision l and the one p that readers see. */
    String condition() {
        return condition;
    }

    /** As addresses write it. */
    public String word() {
        return Words.of(this);
    }

    public static Optional<WorkState> of(@Nullable String word) {
        return Words.find(WorkState.class, word);
    }
}
