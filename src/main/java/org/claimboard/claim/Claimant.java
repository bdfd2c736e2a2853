package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.record.ClaimantKind;
import org.claimboard.record.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Someone who makes claims: a person, an organization, or someone unnamed. */
@Entity
public class Claimant extends PanacheEntity {

    /** Stable readable key, unique. */
    public String slug;

    @Enumerated(EnumType.STRING)
    public ClaimantKind kind;

    /** The name in each language known, Hanja included. */
    public LocalizedText names;

    public @Nullable LocalizedText role;

    /** Addresses of the same entity elsewhere. */
    @Convert(converter = JsonColumn.Strings.class)
    public List<String> sameAs = new ArrayList<>();
}
