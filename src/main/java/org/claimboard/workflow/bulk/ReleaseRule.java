package org.claimboard.workflow.bulk;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.claimboard.ledger.ReviewPublisher;
import org.jspecify.annotations.Nullable;

/**
 * That the claims which came with the reviews of one publisher go out as checked by others, and never with a verdict of
 * ours: proposed by one person, and in force when another signs it.
 */
@Entity
public class ReleaseRule extends PanacheEntityBase {

    /** Its number, as the desk calls it. */
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "release_rule_seq")
    @SequenceGenerator(name = "release_rule_seq", sequenceName = "release_rule_seq", allocationSize = 1)
    public Long id;

    /** Where it stands. */
    public enum State {
        /** It waits for the second signature. */
        PROPOSED,

        /** Two people signed it. */
        SIGNED,

        /** The second person did not sign it, or the first took it back. */
        DECLINED,

        /** It was signed and taken back: from then on nothing goes out by it. What went out before stays. */
        REVOKED
    }

    /** What the claims came in with, see {@link org.claimboard.ledger.Batch#word}. */
    public String batch;

    /** Whose reviews they came with. */
    public String publisher;

    /** Where they are, see {@link ReviewPublisher#site}. */
    public String site;

    /** By which chance the sample is chosen: nobody who prepares an import can know it. */
    public long seed;

    /** The kind of claims that have none, as files write it; empty to leave them without. */
    public String claimKind;

    /** The kind of claimants that have none, as files write it; empty to leave them without. */
    public String claimantKind;

    /** Why the publisher is trusted. */
    public String reason;

    @Enumerated(EnumType.STRING)
    public State state;

    /** Name of the account. */
    public String proposedBy;

    public Instant proposedAt;

    /** Name of the account that signed or declined it; null while nobody did. */
    public @Nullable String decidedBy;

    public @Nullable Instant decidedAt;

    /** The act that publishes the claims; null unless it is signed. */
    @Column(name = "job_id")
    public @Nullable Long jobId;

    /** Name of the account that took it back; null unless it was. */
    public @Nullable String revokedBy;

    public @Nullable Instant revokedAt;

    public ReviewPublisher publisher() {
        return new ReviewPublisher(publisher, site);
    }

    public boolean isSigned() {
        return state == State.SIGNED;
    }

    public boolean isOpen() {
        return state == State.PROPOSED;
    }
}
