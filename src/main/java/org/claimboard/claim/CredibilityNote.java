package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.record.Confirmation;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Reliability;
import org.jspecify.annotations.Nullable;

/**
 * An Admiralty grade with its reason (NATO AJP-2.1): how reliable the source is and how credible its information is, as
 * two separate axes. F and 6 say "cannot be judged", not "worst". Notes are added and superseded, never overwritten: the
 * newest on the same source and claim counts.
 */
@Entity
public class CredibilityNote extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Source source;

    /** The claim whose information is graded; null for a note on the source as a whole. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Claim claim;

    /** Place among the notes on the same source and claim, from 1: the highest counts. */
    public int ordinal;

    @Enumerated(EnumType.STRING)
    public Reliability reliability;

    /** 1 confirmed by other sources … 5 improbable; 6 cannot be judged. */
    public int credibility;

    public LocalizedText reason;

    /** For credibility 1: who else confirms the information. */
    @Convert(converter = JsonColumn.Confirmations.class)
    public List<Confirmation> confirmedBy = new ArrayList<>();

    public String author;

    @Column(name = "noted")
    public LocalDate date;

    /** Both axes side by side, as in B2. */
    public String grade() {
        return reliability.name() + credibility;
    }
}
