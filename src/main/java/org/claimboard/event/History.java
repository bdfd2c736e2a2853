package org.claimboard.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimboard.ledger.AsOf;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.Page;
import org.claimboard.record.RecordKey;
import org.jspecify.annotations.Nullable;

/** The revisions of a record as readers see them: those that were published, up to the moment that they look at. */
@ApplicationScoped
public class History {

    private final RevisionStore revisions;
    private final AsOf asOf;

    History(RevisionStore revisions, AsOf asOf) {
        this.revisions = revisions;
        this.asOf = asOf;
    }

    /**
     * The revisions with smaller numbers than the given one, newest first: two queries. The total is 0 if nothing was
     * published under the key.
     *
     * @param before the smallest number of the page before; null for the first page
     */
    public Page<Entry, Integer> page(RecordKey key, @Nullable Integer before, int limit) {
        long total = revisions.countPublic(key, asOf.lastPublication());
        int last = (int) Math.min(total, before == null ? total : before - 1L);
        int first = Math.max(0, last - limit);
        int withOneBefore = Math.max(0, first - 1);
        if (last <= first) {
            return new Page<>(List.of(), total, null);
        }
        List<Revision> found = revisions.publicOnes(key, asOf.lastPublication(), withOneBefore, last - withOneBefore);
        Revision earlier = first == 0 ? null : found.get(0);
        List<Entry> entries = Entry.newestFirst(earlier, found.subList(first - withOneBefore, found.size()), first + 1);
        return new Page<>(entries, total, first == 0 ? null : first + 1);
    }
}
