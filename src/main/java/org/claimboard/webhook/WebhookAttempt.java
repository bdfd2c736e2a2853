package org.claimboard.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One time that an event was sent. */
@Entity
public class WebhookAttempt extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Webhook webhook;

    /** Number of the event. */
    public long number;

    /** Its identity. */
    public String event;

    public Instant startedAt;

    public long millis;

    /** What the receiver answered; null if it did not. */
    public @Nullable Integer status;

    /** The beginning of the answer, or why there was none. */
    public String answer;

    /** Whether no other attempt can do better: the address is none. */
    @Transient
    boolean hopeless;

    public boolean isAcknowledged() {
        return status != null && status >= 200 && status < 300;
    }
}
