package org.claimboard.arrival.sheet;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How often an import said what: what is left of its {@link SheetRemark}s. */
@Entity
class SheetRemarkCount extends PanacheEntity {

    @Column(name = "import_id")
    public long importId;

    @Enumerated(EnumType.STRING)
    public SheetRule rule;

    public long remarks;
}
