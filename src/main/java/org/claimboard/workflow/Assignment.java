package org.claimboard.workflow;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/** Whose work a record is, and until when. Readers never see it. */
@Entity
public class Assignment extends PanacheEntity {

    @Enumerated(EnumType.STRING)
    public RecordType recordType;

    public String slug;

    /** Name of the account; null where nobody has it. */
    public @Nullable String assignee;

    /** The last day, as the newsroom counts days; null where there is none. */
    public @Nullable LocalDate dueOn;

    /** Name of the account that said so last. */
    public String assignedBy;

    public Instant assignedAt;

    public RecordKey key() {
        return new RecordKey(recordType, slug);
    }
}
