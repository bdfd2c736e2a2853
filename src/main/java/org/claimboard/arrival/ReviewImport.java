package org.claimboard.arrival;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An import of ClaimReview records: how far it is, and what became of what it read. */
@Entity
public class ReviewImport extends PanacheEntity {

    /** Where an import stands. */
    public enum State {
        /** Its file is being sent. */
        RECEIVING,
        /** Its file is that of another import, which is being worked on. */
        SAME,
        /** It is being worked on, or will be. */
        RUNNING,
        /** Everything was read. */
        DONE,
        /** It ended early; {@link #failure} says why. What was taken until then stays. */
        FAILED;

        /** The word as the API writes it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Why an import ended early. */
    public enum Failure {
        /** There was no review in the file. */
        NO_REVIEWS,
        /** The file ends in the middle of a record; nothing was taken. */
        CUT_SHORT,
        /** Something failed on our side, again and again. */
        BROKEN_OFF;

        /** The word as the API writes it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** The name of the file, or the address that it came from. */
    public String origin;

    /** SHA-256 of the file, in hexadecimal. */
    public String hash;

    /** How long the file is. */
    public long bytes;

    /** Whose drafts they become. */
    public String author;

    @Enumerated(EnumType.STRING)
    public State state;

    public Instant createdAt;

    public @Nullable Instant endedAt;

    /** How many things of the file were read: from here an import goes on. */
    public long elements;

    /** The line of the file up to which was read. */
    public long lastLine;

    /** How many reviews were among them; each is taken, known, changed or refused. */
    public long reviews;

    /** Those that became drafts. */
    public long taken;

    /** Those that were here already. */
    public long known;

    /** Those that were here already and said something else. */
    public long changed;

    /** Those that could not be taken. */
    public long refused;

    /** Those among the taken in which something was repaired. */
    public long repaired;

    /** Why it ended early; null if it did not. */
    @Enumerated(EnumType.STRING)
    public @Nullable Failure failure;

    /** When what is said about each review was summed up and dropped; null while it is kept. */
    public @Nullable Instant summedUpAt;

    /** Until when one process alone works on it, if it does not say again that it does; null if none does. */
    public @Nullable Instant leasedUntil;

    /** Which run of which process that is: a random UUID; null if none does. */
    public @Nullable String leasedBy;

    public boolean isOver() {
        return state == State.DONE || state == State.FAILED;
    }
}
