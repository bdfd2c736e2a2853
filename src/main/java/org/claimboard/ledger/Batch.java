package org.claimboard.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import java.time.Instant;

/** Records that came in together. */
@Entity
public class Batch extends PanacheEntity {

    /** What it goes by in addresses, as in {@code reviews-12}. */
    public String word;

    /** The name of the file, or the address that it came from. */
    public String origin;

    /** Whose drafts its records became. */
    public String author;

    public Instant begunAt;
}
