package org.claimboard.arrival;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;

/** A review of somebody else's that became a draft, and where it came from. */
@Entity
public class ArrivedReview extends PanacheEntity {

    /** See {@link Review#identity}. */
    public String identity;

    /** SHA-256 of the record as JSON without blanks, in hexadecimal. */
    public String hash;

    @Column(name = "import_id")
    public long importId;

    /** Line of the import's file, from 1. */
    public long line;

    /** Where in the line or document (RFC 6901). */
    public String pointer;

    /** The page of the review; empty if the record named none. */
    public String address;

    /** Who published the review. */
    public String publisher;

    /** Slug of the claim that it became. */
    public String claim;

    public Instant arrivedAt;
}
