package org.claimboard.ledger;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * What a record said from a moment on, who put it so and why. Revisions are appended and never changed, which the
 * database enforces; the record's own tables hold what readers see. All revisions of all records form one ledger, in
 * which each carries the hash of the one before.
 */
@Entity
public class Revision extends PanacheEntity {

    /** Place in the ledger, from 1 without gaps. */
    public long place;

    @Enumerated(EnumType.STRING)
    public RecordType recordType;

    public String slug;

    /** Place among the revisions of the record, from 1. */
    public int number;

    @Enumerated(EnumType.STRING)
    public RevisionAct act;

    /** Place among the revisions that readers see, from 1 without gaps; null for one that they do not see. */
    public @Nullable Long publication;

    /** The whole record in canonical form; a draft may lack what publication needs. */
    public String content;

    /** SHA-256 of the content, in hexadecimal. */
    public String contentHash;

    public String author;

    public String reason;

    /** When it was appended, by our clock in microseconds; later than all that were not appended with it. */
    public Instant recordedAt;

    /** Whether one person wrote and published it, where the four-eyes rule is off. */
    public boolean alone;

    /** SHA-256 of the file that brought the revision, in hexadecimal; null if it did not come from a file. */
    public @Nullable String fileHash;

    /** The hash of the revision one place before; that of place 1 has 64 zeros. */
    public String previousHash;

    /** SHA-256 of everything above, see {@link RevisionHash}, in hexadecimal. */
    public String hash;

    public RecordKey key() {
        return new RecordKey(recordType, slug);
    }
}
