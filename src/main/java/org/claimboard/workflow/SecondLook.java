package org.claimboard.workflow;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.claimboard.claim.Claim;
import org.claimboard.record.RecordKey;

/** That the assessment of a claim may no longer hold, because something that it depends on was published anew. */
@Entity
public class SecondLook extends Look {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    /** From the changed record to the claim, each depending on the one before; a very long one lacks its middle. */
    @Convert(converter = KeysColumn.class)
    public List<RecordKey> path;
}
