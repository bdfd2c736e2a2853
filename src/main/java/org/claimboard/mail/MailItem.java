package org.claimboard.mail;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.claimboard.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is still to be told by mail. It is written in the transaction of what it tells of, and deleted
 * when the mail was taken, so that nothing is told that did not happen, and a restart loses none.
 */
@Entity
public class MailItem extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Account account;

    @Enumerated(EnumType.STRING)
    public MailKind kind;

    /** As {@code RecordKey} writes it; null where it is about no record. */
    @Column(name = "about")
    public @Nullable String record;

    /** Name of the account whose act it is. */
    public String author;

    public Instant happenedAt;

    /** How often it was sent in vain. */
    public int attempts;

    /** Not before this it is sent, for the first time or again. */
    public Instant nextAttemptAt;
}
