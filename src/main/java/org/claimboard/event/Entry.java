package org.claimboard.event;

import java.util.ArrayList;
import java.util.List;
import org.claimboard.ledger.Revision;
import org.jspecify.annotations.Nullable;

/**
 * One revision in the history of a record as some reader sees it.
 *
 * @param number its place among the revisions that the reader sees, from 1
 * @param changes what it says otherwise than the one before it that the reader sees; empty for the first
 */
public record Entry(int number, Revision revision, List<FieldChange> changes) {

    /**
     * The history that the revisions make.
     *
     * @param before the revision before the first of them; null if there is none
     * @param revisions revisions of one record, oldest first: those that readers see, or all of them
     * @param number the number of the first of them
     */
    public static List<Entry> newestFirst(@Nullable Revision before, List<Revision> revisions, int number) {
        List<Entry> entries = new ArrayList<>();
        Revision last = before;
        for (int i = 0; i < revisions.size(); i++) {
            Revision revision = revisions.get(i);
            List<FieldChange> changes =
                    last == null ? List.of() : RecordDifference.between(last.content, revision.content);
            entries.add(0, new Entry(number + i, revision, changes));
            last = revision;
        }
        return List.copyOf(entries);
    }
}
