package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.claimboard.record.CorrectionSeverity;
import org.claimboard.record.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What was wrong with a published claim and what is right. Appended, never overwritten. */
@Entity
public class Correction extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    /** Place among the claim's corrections, from 1. */
    public int ordinal;

    @Enumerated(EnumType.STRING)
    public CorrectionSeverity severity;

    /** What readers were told. */
    public LocalizedText wrong;

    /** What is right. */
    @Column(name = "corrected")
    public LocalizedText right;

    /** How it came to be wrong. */
    public @Nullable LocalizedText why;

    /** Who corrects. */
    public String author;

    @Column(name = "corrected_on")
    public LocalDate date;
}
