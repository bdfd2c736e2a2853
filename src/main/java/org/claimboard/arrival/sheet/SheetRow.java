package org.claimboard.arrival.sheet;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** A row that became a draft, and where it came from. */
@Entity
class SheetRow extends PanacheEntity {

    @Column(name = "import_id")
    public long importId;

    public long line;

    /** Slug of the claim that it became. */
    public String claim;

    /** See {@link ClaimRow#hash()}. */
    public String hash;
}
