package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.OthersRating;
import org.claimboard.record.Quantity;
import org.claimboard.record.Stance;
import org.jspecify.annotations.Nullable;

/** What one source says for, against or about a claim. */
@Entity
public class Evidence extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    public int ordinal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Source source;

    @Enumerated(EnumType.STRING)
    public Stance stance;

    /** Verbatim words of the source, which its own quotes hold. */
    public @Nullable String quote;

    public @Nullable String locator;

    public @Nullable LocalizedText note;

    public @Nullable Quantity quantity;

    /** How the source, which is somebody else's review, rates the claim. */
    public @Nullable OthersRating rating;
}
