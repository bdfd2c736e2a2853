package org.claimboard.workflow.bulk;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An act on many records: what it is to do, and how far it is. */
@Entity
public class BulkJob extends PanacheEntityBase {

    /** Its number, as the desk calls it. */
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulk_job_seq")
    @SequenceGenerator(name = "bulk_job_seq", sequenceName = "bulk_job_seq", allocationSize = 1)
    public Long id;

    /** Where it stands. */
    public enum State {
        /** Nothing is done yet; what would become of each record is being found out. */
        CHECKING,

        /** Nothing is done yet; what would become of each record is known. */
        READY,

        /** One record after the other is done, or will be. */
        RUNNING,

        /** Each record was done or refused. */
        DONE,

        /** Its author stopped it; what was done until then stays. */
        STOPPED,

        /** Its author may no longer work here; what was done until then stays. */
        BARRED
    }

    /** Name of the account in whose name it acts. */
    public String author;

    @Enumerated(EnumType.STRING)
    public BulkAct act;

    @Enumerated(EnumType.STRING)
    public State state;

    /** Why, as it stands in the history of each record. */
    public String reason;

    /** What the act needs: an account, a kind or a slug; empty where it needs none, or nobody. */
    public String argument;

    /** The last day of an assignment; null where there is none. */
    public @Nullable LocalDate dueOn;

    /** The list that the records were chosen from, as its address says it. */
    public String origin;

    /** How many records that list held; more than the job has where it took some of them, or not all went into it. */
    public long matching;

    /** How many records there are. */
    public int total;

    /** Of how many it was found out what would become of them. */
    public int checked;

    public int done;

    /** With how many there was nothing left to do. */
    public int nothing;

    /** How many are refused, or before it began: would be. */
    public int refused;

    public Instant createdAt;

    /** Null until it began. */
    public @Nullable Instant startedAt;

    public @Nullable Instant endedAt;

    /** When what became of each record was summed up and dropped; null while it is kept. */
    public @Nullable Instant summedUpAt;

    /** Until when one process alone works on it, if it does not say again that it does; null if none does. */
    public @Nullable Instant leasedUntil;

    /** Which run of which process that is: a random UUID; null if none does. */
    public @Nullable String leasedBy;

    /** Whether it did not begin yet. */
    public boolean isBefore() {
        return state == State.CHECKING || state == State.READY;
    }

    public boolean isOver() {
        return state == State.DONE || state == State.STOPPED || state == State.BARRED;
    }
}
