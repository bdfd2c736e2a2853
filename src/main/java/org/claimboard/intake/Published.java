package org.claimboard.intake;

import java.util.List;
import org.claimboard.ledger.Revision;

/**
 * Fired when revisions have come to readers, in the transaction that brings them.
 *
 * @param revisions the revisions that were published together
 */
public record Published(List<Revision> revisions) {}
