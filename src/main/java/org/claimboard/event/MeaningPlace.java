package org.claimboard.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One row that says how far the changes in meaning are derived: whoever appends holds it until the commit. */
@Entity
class MeaningPlace {

    static final int ONLY = 1;

    @Id
    int id;

    /** The last publication that was looked at. */
    long publication;

    /** How many changes there are. */
    long events;
}
