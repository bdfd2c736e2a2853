package org.claimboard.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/** One change in meaning. Appended and never changed, which the database enforces. */
@Entity
public class MeaningChange extends PanacheEntityBase {

    /** Place among all changes, from 1 without gaps: the cursor. */
    @Id
    public long number;

    /** A UUID that follows from the ledger, so that deriving it again gives the same one. */
    public String event;

    @Enumerated(EnumType.STRING)
    public MeaningKind kind;

    /** A claim, or the source that is gone. */
    @Enumerated(EnumType.STRING)
    public RecordType subjectType;

    public String slug;

    /** What the subject was called then. */
    public LocalizedText title;

    /** What it was before, in a word: a verdict, a number, an address, the state of a doubt; null if nothing. */
    public @Nullable String was;

    /** What was said before. */
    public @Nullable LocalizedText wasText;

    /** What it is since, in a word. */
    public @Nullable String became;

    /** What is said since. */
    public @Nullable LocalizedText becameText;

    /** Why, as the record says; null if it does not. */
    public @Nullable LocalizedText reason;

    /** Why, as whoever published it noted in the history. */
    public String note;

    /** When it came to readers. */
    public Instant happenedAt;

    /** The publication that brought it. */
    public long publication;
}
