package org.claimboard.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.claimboard.record.RecordType;

/** A record of a batch. */
@Entity
class BatchRecord extends PanacheEntity {

    /** See {@link Batch#word}. */
    public String batch;

    @Enumerated(EnumType.STRING)
    public RecordType recordType;

    public String slug;

    /** Who published the reviews that a claim came with; empty where none did, or more than one. */
    public String publisher;

    /** Where: see {@link ReviewPublisher#site}. */
    public String site;

    ReviewPublisher publisher() {
        return new ReviewPublisher(publisher, site);
    }

    void publisher(ReviewPublisher one) {
        publisher = one.name();
        site = one.site();
    }
}
