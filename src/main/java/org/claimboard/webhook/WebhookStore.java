package org.claimboard.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimboard.upkeep.Leases;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who is told, and what was sent. Every method wants a transaction. */
@ApplicationScoped
public class WebhookStore implements PanacheRepository<Webhook> {

    /** What a webhook may be called; databases refuse some of what a stranger may ask for. */
    private static final String NAME = "[0-9a-f-]{36}";

    private static final String DUE = "select w.id from webhook w, meaning_place p, desk_place d"
            + " where w.disabled_at is null and w.next_attempt_at <= ?"
            + " and w.delivered < case when w.desk then d.events else p.events end"
            + " and (w.leased_until is null or w.leased_until < ?) order by w.id";

    private static final int LONGEST_LOG = 1000;

    private final Leases leases;

    WebhookStore(@ConfigProperty(name = "claimboard.webhook.lease") Duration lease) {
        this.leases = new Leases("Webhook", "disabledAt is null and nextAttemptAt <= :now", lease);
    }

    /** All of them, the first made first; there are few. */
    public List<Webhook> inOrder() {
        return list("order by id");
    }

    public Optional<Webhook> named(String name) {
        return name.matches(NAME) ? find("name", name).firstResultOptional() : Optional.empty();
    }

    /** What was sent to it, the last first. */
    public List<WebhookAttempt> attempts(Webhook webhook, long before, int limit) {
        return WebhookAttempt.find("webhook = ?1 and id < ?2 order by id desc", webhook, before)
                .range(0, limit - 1)
                .list();
    }

    /** The ids of those to whom something may have to be sent; asked twice a second, so without Hibernate's statistics. */
    List<Long> due(Instant now) {
        return getEntityManager().unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(DUE)) {
                statement.setObject(1, now.atOffset(ZoneOffset.UTC));
                statement.setObject(2, now.atOffset(ZoneOffset.UTC));
                List<Long> ids = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        ids.add(rows.getLong(1));
                    }
                }
                return ids;
            }
        });
    }

    Leases leases() {
        return leases;
    }

    /** Acknowledged, or none of its kinds. Not if it was sent back meanwhile, to hear them again. */
    void advance(long id, long from, long to) {
        update("delivered = ?1, attempts = 0, failingSince = null where id = ?2 and delivered = ?3", to, id, from);
    }

    /** False if somebody else holds it meanwhile, whose attempts count. */
    boolean failed(long id, String holder, int attempts, Instant next, Instant since) {
        return update(
                        "attempts = ?1, nextAttemptAt = ?2, failingSince = ?3 where id = ?4 and leasedBy = ?5",
                        attempts,
                        next,
                        since,
                        id,
                        holder)
                == 1;
    }

    void disable(long id, Instant now, @Nullable String why) {
        update("disabledAt = ?1, disabledWhy = ?2 where id = ?3", now, why, id);
    }

    /** Keeps what was sent, and of that the last thousand. */
    void log(long id, WebhookAttempt attempt) {
        attempt.webhook = getEntityManager().getReference(Webhook.class, id);
        attempt.persist();
        List<Long> kept = getEntityManager()
                .createQuery("select a.id from WebhookAttempt a where a.webhook.id = ?1 order by a.id desc", Long.class)
                .setParameter(1, id)
                .setFirstResult(LONGEST_LOG)
                .setMaxResults(1)
                .getResultList();
        kept.forEach(last -> WebhookAttempt.delete("webhook.id = ?1 and id <= ?2", id, last));
    }
}
