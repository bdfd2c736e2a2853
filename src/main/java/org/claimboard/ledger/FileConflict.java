package org.claimboard.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.claimboard.record.RecordType;

/** A file that was changed while its record was changed here too: it waits, as it was read, until someone decides. */
@Entity
public class FileConflict extends PanacheEntity {

    @Enumerated(EnumType.STRING)
    public RecordType recordType;

    public String slug;

    /** Path below the folder of claim files, with forward slashes. */
    public String path;

    /** SHA-256 of the file's bytes, in hexadecimal. */
    public String hash;

    /** The file's text. */
    public String text;

    public Instant noticedAt;
}
