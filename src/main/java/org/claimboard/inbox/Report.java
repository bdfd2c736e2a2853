package org.claimboard.inbox;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/** What readers say about something. What several say in the same words about the same is one report. */
@Entity
public class Report extends PanacheEntityBase {

    /** The longest text, in UTF-16 units. */
    public static final int LONGEST = 2000;

    /** Its number, as the desk and its senders call it. */
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_seq")
    @SequenceGenerator(name = "report_seq", sequenceName = "report_seq", allocationSize = 1)
    public Long id;

    @Enumerated(EnumType.STRING)
    public ReportKind kind;

    /** The kind of the record that it is about; null if it is about none. */
    @Enumerated(EnumType.STRING)
    public @Nullable RecordType recordType;

    public @Nullable String slug;

    /** Plain text as it was typed; line breaks count. */
    public String said;

    /** Address where it can be read; null if none was given. */
    public @Nullable String seenAt;

    /** Language of the page on which it was typed. */
    public String language;

    /** Of what makes two reports the same; null once it has ended. */
    public @Nullable String digest;

    /** When it came first. */
    public Instant receivedAt;

    /** How often it was sent, from 1. */
    public int times;

    /** Name of the account that looks at it; null while nobody does. */
    public @Nullable String takenBy;

    public @Nullable Instant takenAt;

    /** Null while it is open. */
    @Enumerated(EnumType.STRING)
    public @Nullable Outcome outcome;

    /** What its senders are told at the end; null if nothing is said. */
    public @Nullable String answer;

    /** The claim that it led to. */
    public @Nullable String claimSlug;

    /** Number of the report that goes on in its place. */
    public @Nullable Long mergedWith;

    /** Name of the account that ended it; null while it is open. */
    public @Nullable String endedBy;

    public @Nullable Instant endedAt;

    /** The record that it is about; null if it is about none. */
    public @Nullable RecordKey about() {
        return recordType == null || slug == null ? null : new RecordKey(recordType, slug);
    }

    public boolean isOpen() {
        return endedAt == null;
    }
}
