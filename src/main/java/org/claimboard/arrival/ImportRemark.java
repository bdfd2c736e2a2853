package org.claimboard.arrival;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Something that an import says about one record. */
@Entity
public class ImportRemark extends PanacheEntity {

    @Column(name = "import_id")
    public long importId;

    /** Line of the file, from 1. */
    public long line;

    /** Where in the line or document (RFC 6901). */
    public String pointer;

    @Enumerated(EnumType.STRING)
    public ArrivalRule rule;

    /** The words concerned; empty if there are none. */
    public String detail;

    /** Slug of the claim that the record became; null if it became none. */
    public @Nullable String claim;
}
