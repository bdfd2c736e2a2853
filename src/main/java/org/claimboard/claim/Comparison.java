package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.record.Denominator;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.PositionRatio;
import org.claimboard.record.Unit;
import org.claimboard.record.UnitPer;
import org.jspecify.annotations.Nullable;

/** A contested question with its positions side by side, in one unit, at the rates of a date. */
@Entity
public class Comparison extends PanacheEntity {

    /** Stable readable key, unique. */
    public String slug;

    /** Place on the dashboard, lowest first. */
    @Column(name = "place")
    public int order;

    public LocalizedText question;

    /** The answer in one sentence; null until the desk has one. */
    public @Nullable LocalizedText finding;

    public LocalizedText why;

    /** The unit to compare in. */
    public Unit unit;

    /** What the numbers compared are for each of; null of wholes. */
    @Column(name = "compared_per")
    public @Nullable Denominator per;

    /** The day (2025-01-31), month (2025-01) or year (2021) at whose rates to compare; null if no rates are needed. */
    @Column(name = "rates_at")
    public @Nullable String at;

    /** Ratios that the text draws or suggests between things that do not compare. */
    @Convert(converter = JsonColumn.Ratios.class)
    public List<PositionRatio> suggested = new ArrayList<>();

    /** Ratios between like and like. */
    @Convert(converter = JsonColumn.Ratios.class)
    public List<PositionRatio> fair = new ArrayList<>();

    @OneToMany(mappedBy = "comparison", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    public List<Position> positions = new ArrayList<>();

    /** What a page about it goes by: the finding, or else the question. */
    public LocalizedText headline() {
        return finding == null ? question : finding;
    }

    /** What its numbers count, and for each of what. */
    public UnitPer counting() {
        return new UnitPer(unit, per);
    }
}
