package org.claimboard.ledger;

import java.time.Instant;
import org.claimboard.record.RecordKey;

/**
 * Something that a queue could not take and passed over.
 *
 * @param queue what was to take it, as {@code "index drafts"}
 * @param item what it is: a record's key as {@link RecordKey#toString} writes it, or a file
 * @param why what went wrong, for whoever is to mend it
 * @param since when it was passed over first
 */
public record SetAside(String queue, String item, String why, Instant since) {}
