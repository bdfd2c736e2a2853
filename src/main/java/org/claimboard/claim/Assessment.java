package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.claimboard.record.Confidence;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A verdict with its reason, or that there is none and why. Appended, never overwritten; the newest published one is
 * current.
 */
@Entity
public class Assessment extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    /** Place among the claim's assessments, from 1. */
    public int ordinal;

    /** Null where the claim is not rated, or no longer. */
    @Enumerated(EnumType.STRING)
    @Nullable
    public Verdict verdict;

    /** How sure the verdict is; null where there is none. */
    @Enumerated(EnumType.STRING)
    @Nullable
    public Confidence confidence;

    /** What was found, in one sentence; may be added to an assessment that has none. */
    @Nullable
    public LocalizedText conclusion;

    public LocalizedText rationale;

    public String reviewer;

    @Column(name = "assessed")
    public LocalDate date;

    /** What was found in the fewest words that it has. */
    public LocalizedText inShort() {
        return conclusion == null ? rationale : conclusion;
    }
}
