package org.claimboard.workflow;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.claimboard.ledger.Revision;
import org.jspecify.annotations.Nullable;

/**
 * That what is said of a record may no longer hold, because something that it rests on was published anew. It stays on
 * file when it is cleared, with who did that, when and why.
 */
@MappedSuperclass
public abstract class Look extends PanacheEntity {

    /** The revision that changed what the record rests on, when and by whose hand. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Revision cause;

    /** Null while it is open. */
    public @Nullable Instant clearedAt;

    /** The account that cleared it, or that said anew what holds; null while it is open. */
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
