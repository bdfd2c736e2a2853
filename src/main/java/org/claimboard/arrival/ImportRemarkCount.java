package org.claimboard.arrival;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How often an import said what: what is left of its {@link ImportRemark}s. */
@Entity
class ImportRemarkCount extends PanacheEntity {

    @Column(name = "import_id")
    public long importId;

    @Enumerated(EnumType.STRING)
    public ArrivalRule rule;

    public long remarks;
}
