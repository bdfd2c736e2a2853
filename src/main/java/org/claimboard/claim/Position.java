package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.PositionRole;
import org.jspecify.annotations.Nullable;

/**
 * One position of a comparison: a number of a claim, one of its stated conversions, or the number of one source's
 * evidence on the claim. A doubt may stand without a number.
 */
@Entity
public class Position extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Comparison comparison;

    public int ordinal;

    /** Name of the position within its comparison. */
    @Column(name = "position_key")
    public String key;

    @Enumerated(EnumType.STRING)
    public PositionRole role;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    /** Which of the claim's quantities, from 1; null: the first. */
    public @Nullable Integer quantity;

    /** Which stated conversion of that quantity stands here instead of it, from 1; null: the quantity itself. */
    public @Nullable Integer conversion;

    /** Take the number of this source's evidence on the claim; null: the claim's own. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Source source;

    /** Slugs of the claims shown here that this doubt disputes. */
    @Convert(converter = JsonColumn.Strings.class)
    public List<String> doubts = new ArrayList<>();

    public LocalizedText label;

    public @Nullable LocalizedText note;
}
