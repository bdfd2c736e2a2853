package org.claimboard.desk;

import java.util.List;
import org.claimboard.account.Moment;
import org.claimboard.event.Entry;
import org.claimboard.event.FieldChange;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;

/**
 * One revision of a record, shown or not.
 *
 * @param alone whether one person wrote and published it
 * @param changes what it says otherwise than the one before it
 */
record RevisionView(
        int number,
        RevisionAct act,
        String author,
        Moment when,
        String reason,
        boolean alone,
        boolean isPublic,
        List<FieldChange> changes) {

    static RevisionView of(Entry entry) {
        Revision revision = entry.revision();
        return new RevisionView(
                revision.number,
                revision.act,
                revision.author,
                Moment.of(revision.recordedAt),
                revision.reason,
                revision.alone,
                revision.act.isPublic(),
                entry.changes());
    }
}
