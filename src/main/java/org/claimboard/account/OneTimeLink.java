package org.claimboard.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** A link by which one person may choose the password of one account, once. An account has one at most. */
@Entity
public class OneTimeLink extends PanacheEntity {

    /** SHA-256 of what stands in the link, in hexadecimal. */
    public String secretHash;

    @ManyToOne(fetch = FetchType.LAZY)
    public Account account;

    public Instant createdAt;

    public Instant expiresAt;
}
