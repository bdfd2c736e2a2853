package org.claimboard.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One row that counts the revisions of all records: whoever appends one holds it until the commit. */
@Entity
class RecordChanges {

    @Id
    int id;

    long number;
}
