package org.claimboard.arrival.sheet;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Something that an import said about a row; see {@link Said}. */
@Entity
class SheetRemark extends PanacheEntity {

    @Column(name = "import_id")
    public long importId;

    public long line;

    public String cell;

    @Enumerated(EnumType.STRING)
    public SheetRule rule;

    public String detail;

    @Nullable
    public String claim;
}
