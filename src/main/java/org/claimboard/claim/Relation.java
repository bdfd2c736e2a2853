package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.claimboard.record.DoubtState;
import org.claimboard.record.Ground;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.RelationType;
import org.jspecify.annotations.Nullable;

/** How one claim bears on another, with the reason. A dispute says its ground and whether it is open. */
@Entity
public class Relation extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "from_claim_id")
    public Claim from;

    public int ordinal;

    @Enumerated(EnumType.STRING)
    public RelationType type;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "to_claim_id")
    public Claim to;

    public LocalizedText why;

    /** Set on disputes only. */
    @Enumerated(EnumType.STRING)
    public @Nullable Ground ground;

    /** Set on disputes only. */
    @Enumerated(EnumType.STRING)
    public @Nullable DoubtState state;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Claim answeredBy;

    public boolean isDispute() {
        return type == RelationType.DISPUTES;
    }

    public boolean isOpenDoubt() {
        return isDispute() && state == DoubtState.OPEN;
    }
}
