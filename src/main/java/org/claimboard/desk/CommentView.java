package org.claimboard.desk;

import java.util.List;
import org.claimboard.account.Moment;
import org.claimboard.workflow.RecordComment;
import org.jspecify.annotations.Nullable;

/**
 * A comment as the record's page shows it.
 *
 * @param resolvedBy who found that nothing is left to do; null while it is open
 */
record CommentView(
        long id,
        String author,
        Moment written,
        List<String> lines,
        @Nullable String resolvedBy,
        @Nullable Moment resolved) {

    static CommentView of(RecordComment comment) {
        return new CommentView(
                comment.id,
                comment.author,
                Moment.of(comment.writtenAt),
                comment.text.lines().toList(),
                comment.resolvedBy,
                Moment.orNull(comment.resolvedAt));
    }
}
