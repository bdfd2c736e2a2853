package org.claimboard.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.claimboard.record.RecordType;

/** The file that a record came from, as it was read. */
@Entity
public class RecordFile extends PanacheEntity {

    /** Path below the folder of claim files, with forward slashes. */
    public String path;

    @Enumerated(EnumType.STRING)
    public RecordType recordType;

    public String slug;

    /** SHA-256 of the file's bytes, in hexadecimal. */
    public String hash;

    /** The file's text, byte for byte in UTF-8. */
    public String text;

    public Instant readAt;
}
