package org.claimboard.desk;

import java.time.LocalDate;
import org.claimboard.account.Moment;
import org.claimboard.ledger.RecordHead;
import org.claimboard.reading.Text;
import org.claimboard.workflow.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * A record on the desk's list.
 *
 * @param state where it stands at the desk, or before readers if nothing is newer
 * @param shown whether readers see it, or an older version of it
 * @param who took the last step
 * @param reason why, in that person's words
 * @param assignee whose work it is; null where nobody's
 * @param due the last day; null where there is none
 * @param late whether that day is over
 * @param own whether the person wrote any of what readers do not see yet
 */
record WorkRow(
        Place place,
        Text title,
        @Nullable State state,
        boolean shown,
        String who,
        Moment when,
        String reason,
        @Nullable String assignee,
        @Nullable LocalDate due,
        boolean late,
        boolean own) {

    static WorkRow of(RecordHead head, Text title, @Nullable Assignment assignment, LocalDate today, boolean own) {
        LocalDate due = assignment == null ? null : assignment.dueOn;
        State atDesk = State.atDesk(head);
        return new WorkRow(
                new Place(head.key()),
                title,
                atDesk == null ? State.shown(head) : atDesk,
                atDesk != null && head.isPublished(),
                head.latest.author,
                Moment.of(head.latest.recordedAt),
                head.latest.reason,
                assignment == null ? null : assignment.assignee,
                due,
                due != null && due.isBefore(today),
                own);
    }

    /** What a form calls it. */
    public String key() {
        return place.key().toString();
    }
}
