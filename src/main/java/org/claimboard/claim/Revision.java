package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a record said from a moment on, who put it so and why. Revisions are appended and never changed; the record's own
 * tables hold the newest.
 */
@Entity
public class Revision extends PanacheEntity {

    @Enumerated(EnumType.STRING)
    public RecordType recordType;

    public String slug;

    /** Place among the revisions of the record, from 1. */
    public int number;

    /** The whole record in canonical form. */
    public String content;

    /** SHA-256 of the content, in hexadecimal. */
    public String contentHash;

    public String author;

    public String reason;

    public Instant recordedAt;

    /** SHA-256 of the file that brought the revision, in hexadecimal; null if it did not come from a file. */
    public @Nullable String fileHash;
}
