package org.claimboard.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimboard.event.MeaningKind;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is told of events. They are sent one after the other: what is not acknowledged holds back what comes
 * behind it, so nothing is missed and the order is that of the ledger.
 */
@Entity
public class Webhook extends PanacheEntity {

    /** What addresses call it: a random UUID. */
    public String name;

    /** Where events are sent. */
    public String address;

    /** The words of the kinds that are sent, between commas; empty: all. */
    public String kinds;

    /** As the receiver has it. */
    public String secret;

    /** In which form events are sent. */
    @Enumerated(EnumType.STRING)
    public Shape shape;

    /** What those forms say to people: BCP 47. */
    public String language;

    /** Whether it is told of the desk's work, instead of what changed for readers. */
    public boolean desk;

    public Instant createdAt;

    /** Name of the account. */
    public String createdBy;

    /** The number of the last event that was acknowledged, or passed over. */
    public long delivered;

    /** How often the next event was sent in vain. */
    public int attempts;

    public Instant nextAttemptAt;

    /** Since when nothing was acknowledged; null if the last attempt was. */
    public @Nullable Instant failingSince;

    /** Since when nothing is sent; null while events are. */
    public @Nullable Instant disabledAt;

    public @Nullable String disabledWhy;

    /** Until when one process alone sends; null if none does. */
    public @Nullable Instant leasedUntil;

    /** Which run of which process that is: a random UUID; null if none sends. */
    public @Nullable String leasedBy;

    public Set<MeaningKind> kindSet() {
        Set<MeaningKind> set = EnumSet.noneOf(MeaningKind.class);
        for (String word : kinds.isEmpty() ? new String[0] : kinds.split(",")) {
            set.add(MeaningKind.of(word));
        }
        return set;
    }

    static String written(Set<MeaningKind> kinds) {
        return kinds.stream().sorted().map(MeaningKind::word).collect(Collectors.joining(","));
    }
}
