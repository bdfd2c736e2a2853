package org.claimboard.arrival.sheet;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A spreadsheet as it was sent. */
@Entity
class SheetFile extends PanacheEntityBase {

    @Id
    @Column(name = "import_id")
    long importId;

    @Column(length = Sheet.LARGEST)
    byte[] bytes;
}
