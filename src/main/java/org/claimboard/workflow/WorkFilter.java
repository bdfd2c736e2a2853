package org.claimboard.workflow;

import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Which records the list of the desk holds. What is empty or null narrows nothing.
 *
 * @param assignee name of the account whose work they are; {@value #NOBODY} for those that are nobody's
 * @param author name of an account that wrote any of what readers do not see yet, or of what they see
 * @param article slug of an article in which claims stand
 * @param batch what the records came in with, see {@link Batch#word}
 * @param publisher who published the reviews that claims came with
 * @param topic slug of a topic that claims are about
 * @param site where that publisher is, see {@link ReviewPublisher#site}; null for wherever
 */
public record WorkFilter(
        WorkState state,
        @Nullable RecordType kind,
        String assignee,
        @Nullable DueWithin due,
        String author,
        String article,
        String batch,
        String publisher,
        String topic,
        @Nullable String site) {

    /** Whatever claims are about. */
    public WorkFilter(
            WorkState state,
            @Nullable RecordType kind,
            String assignee,
            @Nullable DueWithin due,
            String author,
            String article,
            String batch,
            String publisher) {
        this(state, kind, assignee, due, author, article, batch, publisher, "", null);
    }

    /** No account is called so: names have three characters at least. */
    public static final String NOBODY = "-";

    /** Whatever is in hand. */
    public static final WorkFilter IN_HAND = of(WorkState.IN_HAND);

    public static WorkFilter of(WorkState state) {
        return new WorkFilter(state, null, "", null, "", "", "", "", "", null);
    }

    /** All records of a kind. */
    public static WorkFilter all(RecordType kind) {
        return new WorkFilter(WorkState.ANY, kind, "", null, "", "", "", "", "", null);
    }
}
