package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.record.ChainStep;
import org.claimboard.record.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A chain of circular reporting: how one origin came to look like many. */
@Entity
public class ReportingChain extends PanacheEntity {

    /** Stable readable key, unique. */
    public String slug;

    /** The desk's short number, such as K2. */
    public @Nullable String ref;

    public LocalizedText topic;

    /** The claims at its end. */
    @ManyToMany
    @JoinTable(
            name = "reporting_chain_claim",
            joinColumns = @JoinColumn(name = "chain_id"),
            inverseJoinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "ordinal")
    public List<Claim> claims = new ArrayList<>();

    @Convert(converter = JsonColumn.ChainSteps.class)
    public List<ChainStep> steps = new ArrayList<>();

    /** Independent origins by the desk's own count. */
    public int independentOrigins;

    public @Nullable LocalizedText note;
}
