package org.claimboard.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** One row that says where the ledger of revisions ends: whoever appends holds it until the commit. */
@Entity
class Ledger {

    static final int ONLY = 1;

    @Id
    int id;

    /** How many revisions there are. */
    long revisions;

    /** How many of them readers see or saw. */
    long publications;

    /** When the last one was appended. */
    Instant lastRecordedAt;

    /** The hash of the last one. */
    String lastHash;
}
