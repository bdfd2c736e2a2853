package org.claimboard.workflow;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/** What one editor writes to the others about a record. Readers never see it. */
@Entity
public class RecordComment extends PanacheEntity {

    /** The longest text, in UTF-16 units. */
    public static final int LONGEST = 5000;

    @Enumerated(EnumType.STRING)
    public RecordType recordType;

    public String slug;

    /** Name of the account. */
    public String author;

    /** Plain text; line breaks count. */
    public String text;

    public Instant writtenAt;

    /** Who found that nothing is left to do about it; null while it is open. */
    public @Nullable String resolvedBy;

    public @Nullable Instant resolvedAt;

    public boolean isResolved() {
        return resolvedAt != null;
    }

    public RecordKey key() {
        return new RecordKey(recordType, slug);
    }
}
