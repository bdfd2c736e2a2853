package org.claimboard.workflow;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.claimboard.claim.Claim;
import org.claimboard.ledger.Revision;
import org.claimboard.record.RecordKey;
import org.jspecify.annotations.Nullable;

/**
 * That the assessment of a claim may no longer hold, because something that it depends on was published anew. It stays
 * on file when it is cleared, with who did that, when and why.
 */
@Entity
public class SecondLook extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    /** The revision that changed what the claim depends on, when and by whose hand. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Revision cause;

    /** From the changed record to the claim, each depending on the one before; a very long one lacks its middle. */
    @Convert(converter = KeysColumn.class)
    public List<RecordKey> path;

    /** Null while it is open. */
    public @Nullable Instant clearedAt;

    /** The account that cleared it, or that published the new assessment; null while it is open. */
    public @Nullable String clearedBy;

    /** Null while it is open. */
    public @Nullable String why;

    public boolean isOpen() {
        return clearedAt == null;
    }

    /** Since when someone should look. */
    public Instant since() {
        return cause.recordedAt;
    }
}
