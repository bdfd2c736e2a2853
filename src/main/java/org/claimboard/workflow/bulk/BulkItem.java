package org.claimboard.workflow.bulk;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Rule;
import org.claimboard.workflow.Refused;
import org.jspecify.annotations.Nullable;

/** One of the records of an act on many, and what became of it. */
@Entity
public class BulkItem extends PanacheEntity {

    static final int LONGEST_DETAIL = 1000;

    /** What became of it. */
    public enum State {
        /** Nothing is known of it yet. */
        WAITING,

        /** It would be done. */
        SOUND,

        /** It would be refused; why is known. */
        DOUBTFUL,

        /** It was done. */
        DONE,

        /** There was nothing left to do: it stood so already, or went out together with another. */
        NOTHING,

        /** It was refused; nothing of it was changed. */
        REFUSED
    }

    @Column(name = "job_id")
    public long jobId;

    /** Its place in the list that it was chosen from, from 1. */
    public int ordinal;

    @Enumerated(EnumType.STRING)
    public RecordType recordType;

    public String slug;

    /** Number of its newest revision when it was chosen. */
    public int seen;

    @Enumerated(EnumType.STRING)
    public State state;

    /** Why it is or would be refused; null if it is not, or for a reason that is none of these. */
    @Enumerated(EnumType.STRING)
    public Refused.@Nullable Kind refusal;

    /** Which rule forbids it; null if none does. */
    @Enumerated(EnumType.STRING)
    public @Nullable Rule rule;

    /** Why in more words, in English; null if there are none. */
    public @Nullable String detail;

    public RecordKey key() {
        return new RecordKey(recordType, slug);
    }
}
