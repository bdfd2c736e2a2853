package org.claimboard.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** One browser that signed in. When the row is gone, every copy of the cookie is worth nothing. */
@Entity
public class AccountSession extends PanacheEntity {

    /** SHA-256 of the cookie's value, in hexadecimal. */
    public String secretHash;

    @ManyToOne(fetch = FetchType.LAZY)
    public Account account;

    public Instant createdAt;

    /** Last use, to the minute. */
    public Instant usedAt;
}
