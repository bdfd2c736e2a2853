package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import org.claimboard.record.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What claims are about, by which they are found. */
@Entity
public class Topic extends PanacheEntity {

    /** Stable readable key, unique. */
    public String slug;

    /** What it is called in each language. */
    public LocalizedText names;

    /** What belongs to it; null where the name says it. */
    public @Nullable LocalizedText note;
}
