package org.claimboard.desk;

import java.util.Optional;
import org.claimboard.record.Words;

/** What there is to do: the sections of the work list, in their order. */
public enum Work {
    /** What reviewers sent back to the person. */
    RETURNED,
    /** What the person is writing. */
    DRAFTS,
    /** Comments of others on what the person is writing. */
    COMMENTS,
    /** What was handed in for review. */
    REVIEWS,
    /** What readers report and ask. */
    REPORTS,
    /** Claims whose grounds have changed. */
    SECOND_LOOKS,
    /** Comparisons in which a figure was withdrawn or changed. */
    COMPARISON_LOOKS,
    /** Files that were changed while their records were changed here too. */
    CONFLICTS,
    /** Disputes that nobody has answered. */
    DOUBTS,
    /** Claims without a verdict. */
    UNASSESSED,
    /** Claims that no source speaks to. */
    UNSUPPORTED,
    /** Sources without a credibility note. */
    UNGRADED;

    /** The words that addresses may have; those of {@link #REPORTS} are of another resource. */
    static final String PATH =
            "/{work: returned|drafts|comments|reviews|second-looks|comparison-looks|conflicts|doubts|unassessed|unsupported|ungraded}";

    /** As addresses write it. */
    public String word() {
        return Words.of(this);
    }

    /** What the address of the list asks for that holds the same records; empty if none does. */
    public String list() {
        return switch (this) {
            case RETURNED -> "state=sent-back&author=me";
            case DRAFTS -> "state=draft&author=me";
            case REVIEWS -> "state=in-review&sort=oldest";
            case SECOND_LOOKS -> "state=second-look&kind=claim";
            case COMPARISON_LOOKS -> "state=second-look&kind=comparison";
            case UNASSESSED -> "state=without-verdict";
            case UNSUPPORTED -> "state=without-evidence";
            case UNGRADED -> "state=ungraded";
            case COMMENTS, REPORTS, CONFLICTS, DOUBTS -> "";
        };
    }

    static Optional<Work> of(String word) {
        return Words.find(Work.class, word);
    }
}
