package org.claimboard.workflow;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.claimboard.claim.Comparison;
import org.claimboard.ledger.Revision;
import org.jspecify.annotations.Nullable;

/**
 * That a comparison may no longer hold, because a claim in it was withdrawn or states other figures. It stays on file when
 * it is cleared, with who did that, when and why.
 */
@Entity
public class ComparisonLook extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Comparison comparison;

    /** The revision of the claim that changed, when and by whose hand. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Revision cause;

    /** Null while it is open. */
    public @Nullable Instant clearedAt;

    /** The account that cleared it, or that published the comparison anew; null while it is open. */
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
