package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a request that made something was answered, by the key under which its program may repeat it. */
@Entity
public class KeptAnswer extends PanacheEntity {

    /** Name of the account for which the program works. */
    public String account;

    /** What the program calls the request; unique among those of the account. */
    public String requestKey;

    /** SHA-256 of the request, in hexadecimal. */
    public String requestHash;

    /** HTTP status. */
    public int status;

    /** Address of what was made; null if it has none. */
    public @Nullable String location;

    /** Entity tag of what was made; null if it has none. */
    public @Nullable String tag;

    /** JSON. */
    public String body;

    public Instant createdAt;
}
