package org.claimboard.inbox;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One time that a report was sent. */
@Entity
public class Sending extends PanacheEntityBase {

    /** The longest name and e-mail address, in UTF-16 units. */
    public static final int LONGEST_NAME = 100;

    public static final int LONGEST_EMAIL = 254;

    /** SHA-256 of what opens its page: whoever reads the store cannot open it. */
    @Id
    public String keyHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Report report;

    public Instant sentAt;

    /** Whom to answer, if they said so; null again when it was erased. */
    public @Nullable String name;

    public @Nullable String email;
}
