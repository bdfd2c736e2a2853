package org.claimboard.workflow;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.claimboard.claim.Comparison;

/** That a comparison may no longer hold, because a claim in it was withdrawn or states other figures. */
@Entity
public class ComparisonLook extends Look {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Comparison comparison;
}
