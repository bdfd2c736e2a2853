package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.record.EdgeKind;
import org.claimboard.record.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An edge from a source to where its information comes from: another source on file, or a named origin that is not.
 * Exactly one of {@link #target} and {@link #origin} is set.
 */
@Entity
public class SourceEdge extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Source source;

    public int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Source target;

    /** Key of an origin that is no source on file, shared by all sources that draw on it. */
    public @Nullable String origin;

    public @Nullable LocalizedText originName;

    @Enumerated(EnumType.STRING)
    public EdgeKind kind;

    /** Slugs of the claims for which the edge holds; empty: for all. */
    @Convert(converter = JsonColumn.Strings.class)
    public List<String> about = new ArrayList<>();

    /** Inferred from likeness of the texts, not stated. */
    public boolean inferred;

    public @Nullable LocalizedText note;
}
