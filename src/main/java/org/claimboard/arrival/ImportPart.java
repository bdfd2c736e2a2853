package org.claimboard.arrival;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** A piece of the file of an import. */
@Entity
class ImportPart extends PanacheEntity {

    /** Bytes of the largest piece. */
    static final int LARGEST = 1 << 18;

    @Column(name = "import_id")
    long importId;

    /** From 0 without gaps. */
    int ordinal;

    @Column(length = LARGEST)
    byte[] bytes;
}
