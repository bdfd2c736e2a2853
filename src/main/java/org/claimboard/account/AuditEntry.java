package org.claimboard.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One thing that happened. Never changed: triggers in the database refuse. */
@Entity
public class AuditEntry extends PanacheEntity {

    public Instant happenedAt;

    @Enumerated(EnumType.STRING)
    public AuditEvent event;

    /** Name of the account that did it; empty if nobody was signed in. */
    public String actor;

    /** Name of the account that it was done to; empty if no account has the name that was given. */
    public String subject;

    /** The network that the request came from: see {@link RemoteAddress}. Empty if there was no request. */
    public String address;

    /** What else there is to say, such as the new role. */
    public String detail;
}
