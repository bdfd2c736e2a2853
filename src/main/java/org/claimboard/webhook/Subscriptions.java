package org.claimboard.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.claimboard.account.AuditEvent;
import org.claimboard.account.AuditLog;
import org.claimboard.event.MeaningChanges;
import org.claimboard.event.MeaningKind;
import org.claimboard.outbound.WebAddress;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** Makes, removes and sends back webhooks, for administrators. */
@ApplicationScoped
public class Subscriptions {

    public static final int MOST = 50;
    public static final int LONGEST_ADDRESS = 2000;

    private final WebhookStore webhooks;
    private final MeaningChanges changes;
    private final DeskEvents desk;
    private final AuditLog audit;
    private final Clock clock;

    Subscriptions(WebhookStore webhooks, MeaningChanges changes, DeskEvents desk, AuditLog audit, Clock clock) {
        this.desk = desk;
        this.webhooks = webhooks;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why a webhook cannot be made. */
    public enum Fault {
        /** Not an absolute http or https address. */
        ADDRESS,
        /** There are as many as there may be. */
        TOO_MANY
    }

    /** What is against it; null if nothing is. */
    @Transactional
    public @Nullable Fault fault(String address) {
        if (address.length() > LONGEST_ADDRESS || WebAddress.of(address).isEmpty()) {
            return Fault.ADDRESS;
        }
        return webhooks.count() >= MOST ? Fault.TOO_MANY : null;
    }

    /**
     * From now on the receiver is told of events.
     *
     * @param address without a fault
     * @param kinds empty: all
     * @param after the number of the last event that the receiver does not want; null: it wants what comes from now on
     */
    @Transactional
    public Webhook make(String address, Set<MeaningKind> kinds, @Nullable Long after, String account) {
        return make(address, kinds, after, Manner.PLAIN, account);
    }

    /**
     * How somebody is told.
     *
     * @param language of what people are told, BCP 47
     * @param desk whether of the desk's work, which has no kinds to choose, instead of what changed for readers
     */
    public record Manner(Shape shape, Language language, boolean desk) {

        public static final Manner PLAIN = new Manner(Shape.EVENT, Language.first(), false);
    }

    @Transactional
    public Webhook make(String address, Set<MeaningKind> kinds, @Nullable Long after, Manner manner, String account) {
        Webhook webhook = new Webhook();
        webhook.shape = manner.shape();
        webhook.language = manner.language().tag();
        webhook.desk = manner.desk();
        webhook.name = UUID.randomUUID().toString();
        webhook.address = address.strip();
        webhook.kinds = Webhook.written(kinds);
        webhook.secret = Signature.newSecret();
        webhook.createdAt = now();
        webhook.createdBy = account;
        long last = last(webhook);
        webhook.delivered = after == null ? last : Math.min(after, last);
        webhook.nextAttemptAt = webhook.createdAt;
        webhooks.persist(webhook);
        audit.append(AuditEvent.WEBHOOK_MADE, account, "", webhook.address);
        return webhook;
    }

    /** Sends everything again behind the event; also to a receiver to whom nothing is sent any more. */
    @Transactional
    public void replay(Webhook webhook, long after, String account) {
        Webhook known = webhooks.findById(webhook.id);
        known.delivered = Math.min(after, last(known));
        known.attempts = 0;
        known.nextAttemptAt = now();
        known.failingSince = null;
        known.disabledAt = null;
        known.disabledWhy = null;
        audit.append(AuditEvent.WEBHOOK_REPLAYED, account, "", known.address + " " + known.delivered);
    }

    private long last(Webhook webhook) {
        return webhook.desk ? desk.last() : changes.last();
    }

    @Transactional
    public void remove(Webhook webhook, String account) {
        WebhookAttempt.delete("webhook.id = ?1", webhook.id);
        webhooks.deleteById(webhook.id);
        audit.append(AuditEvent.WEBHOOK_REMOVED, account, "", webhook.address);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
