package org.claimboard.intake;

import java.util.List;
import java.util.Objects;
import org.claimboard.ledger.Revision;

/**
 * Fired when revisions have come to readers, in the transaction that brings them.
 *
 * @param revisions the revisions that were published together
 */
public record Published(List<Revision> revisions) {

    /** The number of the first publication among them. */
    public long first() {
        return revisions.stream()
                .mapToLong(revision -> Objects.requireNonNull(revision.publication))
                .min()
                .orElse(1);
    }

    /** Whether nothing was published before. */
    public boolean isFirst() {
        return first() == 1;
    }
}
