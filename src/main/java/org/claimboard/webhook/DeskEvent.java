package org.claimboard.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/** Something that happened at the desk, of which readers see nothing. */
@Entity
public class DeskEvent extends PanacheEntityBase {

    /** Its place among all, from 1. */
    @Id
    public long number;

    /** Its identity: a random UUID. */
    public String event;

    @Enumerated(EnumType.STRING)
    public DeskEventKind kind;

    @Enumerated(EnumType.STRING)
    public RecordType recordType;

    public String slug;

    /** What the record was called then. */
    public LocalizedText title;

    /** Name of the account whose act it is. */
    public String author;

    /** Name of the account that has the record in hand from then on; null where nobody in particular has. */
    public @Nullable String assignee;

    public Instant happenedAt;

    RecordKey key() {
        return new RecordKey(recordType, slug);
    }
}
