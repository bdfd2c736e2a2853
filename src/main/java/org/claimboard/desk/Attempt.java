package org.claimboard.desk;

import org.jspecify.annotations.Nullable;

/**
 * What the person just tried on the page of a record, so that nothing typed is lost.
 *
 * @param step the step that was refused; null if none was
 * @param reason what was typed as its reason
 * @param refusal why it was refused; null if it was not
 * @param comment what was typed as a comment
 * @param commentFault whether the comment was refused
 */
record Attempt(@Nullable Step step, String reason, @Nullable Refusal refusal, String comment, boolean commentFault) {

    static final Attempt NONE = new Attempt(null, "", null, "", false);

    /** A step with what was typed as its reason. */
    record Taken(Step step, String reason) {}

    static Attempt refused(Step step, String reason, Refusal refusal) {
        return new Attempt(step, reason, refusal, "", false);
    }

    static Attempt refusedComment(String comment) {
        return new Attempt(null, "", null, comment, true);
    }

    int status() {
        if (refusal != null) {
            return refusal.status();
        }
        return commentFault ? 422 : 200;
    }
}
