package org.claimboard.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/** Where a record stands: its newest revision, and the newest that readers see. */
@Entity
public class RecordHead extends PanacheEntity {

    @Enumerated(EnumType.STRING)
    public RecordType recordType;

    public String slug;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Revision latest;

    /** What readers see; null while they see nothing. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Revision published;

    public RecordKey key() {
        return new RecordKey(recordType, slug);
    }

    public boolean isPublished() {
        return published != null;
    }

    /** Whether there is something newer than what readers see. */
    public boolean isPending() {
        return !latest.act.isPublic() && latest.act != RevisionAct.DISCARDED;
    }
}
