package org.claimboard.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.claimboard.event.MeaningChanges;
import org.claimboard.ledger.SetAsideStore;
import org.claimboard.site.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Brings events to receivers, one after the other. What it knows is in the database, so it goes on after a restart. */
@ApplicationScoped
class Courier {

    /** So that one receiver with much to hear does not hold its courier for ever. */
    private static final int MOST_AT_ONCE = 200;

    private static final int GONE = 410;
    private static final Logger LOG = Logger.getLogger(Courier.class);
    private static final String QUEUE = "webhooks";

    private final WebhookStore webhooks;
    private final MeaningChanges changes;
    private final DeskEvents desk;
    private final Sending sending;
    private final SetAsideStore aside;
    private final Clock clock;
    private final Duration giveUp;

    Courier(
            WebhookStore webhooks,
            MeaningChanges changes,
            DeskEvents desk,
            Sending sending,
            SetAsideStore aside,
            @ConfigProperty(name = "claimboard.webhook.give-up") Duration giveUp,
            Clock clock) {
        this.webhooks = webhooks;
        this.changes = changes;
        this.desk = desk;
        this.sending = sending;
        this.aside = aside;
        this.giveUp = giveUp;
        this.clock = clock;
    }

    /** An event on its way. */
    private record Letter(
            long id,
            String address,
            String secret,
            Shape shape,
            Language reader,
            long delivered,
            int attempts,
            Instant since,
            @Nullable Told told,
            long last) {}

    /** The ids of those to whom something may have to be sent. */
    List<Long> due(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> webhooks.due(now));
    }

    /**
     * Sends what the receiver has not acknowledged yet, until it fails or knows all.
     *
     * @return whether anything was sent
     */
    boolean deliver(long id, Instant now) {
        return deliver(id, Clock.offset(clock, Duration.between(clock.instant(), now)));
    }

    /** A slow receiver takes minutes: each event has its own moment, and its own time to be taken. */
    private boolean deliver(long id, Clock clock) {
        String holder = UUID.randomUUID().toString();
        if (!QuarkusTransaction.requiringNew().call(() -> webhooks.leases().take(id, holder, clock.instant()))) {
            return false;
        }
        int sent = 0;
        try {
            while (sent < MOST_AT_ONCE && deliverNext(id, holder, clock)) {
                sent++;
            }
        } finally {
            QuarkusTransaction.requiringNew().run(() -> webhooks.leases().release(id, holder));
        }
        return sent > 0;
    }

    private boolean deliverNext(long id, String holder, Clock clock) {
        Letter letter = QuarkusTransaction.requiringNew().call(() -> next(id, holder, clock.instant()));
        if (letter == null) {
            return false;
        }
        Told told = letter.told();
        if (told == null) {
            QuarkusTransaction.requiringNew().run(() -> webhooks.advance(id, letter.delivered(), letter.last()));
            return false;
        }
        byte[] body;
        try {
            body = sending.written(told, letter.shape(), letter.reader());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Event %s cannot be written: it is set aside, and those behind it are sent", told.id());
            QuarkusTransaction.requiringNew().run(() -> passOver(letter, told, e));
            return true;
        }
        WebhookAttempt attempt = sending.send(letter.address(), letter.secret(), told, body);
        QuarkusTransaction.requiringNew().run(() -> settle(letter, holder, attempt, clock.instant()));
        return attempt.isAcknowledged();
    }

    private void passOver(Letter letter, Told told, RuntimeException why) {
        aside.note(QUEUE, "event " + told.id(), why);
        webhooks.advance(letter.id(), letter.delivered(), told.number());
    }

    private @Nullable Letter next(long id, String holder, Instant now) {
        Webhook webhook = webhooks.findById(id);
        if (webhook == null || webhook.disabledAt != null || !webhooks.leases().extend(id, holder, now)) {
            return null;
        }
        Language reader = Language.orFirst(webhook.language);
        // Before the events are looked for: what comes meanwhile is looked for the next time.
        long last = webhook.desk ? desk.last() : changes.last();
        Told found = webhook.desk ? ofTheDesk(webhook, reader) : forReaders(webhook, reader);
        if (found == null && webhook.delivered >= last) {
            return null;
        }
        return new Letter(
                id,
                webhook.address,
                webhook.secret,
                webhook.shape,
                reader,
                webhook.delivered,
                webhook.attempts,
                Objects.requireNonNullElse(webhook.failingSince, now),
                found,
                last);
    }

    private @Nullable Told forReaders(Webhook webhook, Language reader) {
        MeaningChanges.Wanted wanted = new MeaningChanges.Wanted(webhook.kindSet(), null, Long.MAX_VALUE);
        return changes.behind(webhook.delivered, wanted, 1).stream()
                .findFirst()
                .map(change -> Told.of(change, reader))
                .orElse(null);
    }

    private @Nullable Told ofTheDesk(Webhook webhook, Language reader) {
        WebhookMessages words = MessageBundles.get(WebhookMessages.class, Localized.Literal.of(reader.tag()));
        return desk.behind(webhook.delivered).stream()
                .findFirst()
                .map(event -> Told.of(event, words, reader))
                .orElse(null);
    }

    private void settle(Letter letter, String holder, WebhookAttempt attempt, Instant now) {
        if (webhooks.findById(letter.id()) == null) {
            return;
        }
        webhooks.log(letter.id(), attempt);
        if (attempt.isAcknowledged()) {
            webhooks.advance(letter.id(), letter.delivered(), attempt.number);
            return;
        }
        int attempts = letter.attempts() + 1;
        if (!webhooks.failed(letter.id(), holder, attempts, now.plus(Schedule.pause(attempts)), letter.since())) {
            return;
        }
        if (Objects.equals(attempt.status, GONE)) {
            webhooks.disable(letter.id(), now, "410 Gone");
        } else if (attempt.hopeless || !now.isBefore(letter.since().plus(giveUp))) {
            webhooks.disable(letter.id(), now, attempt.status == null ? attempt.answer : "HTTP " + attempt.status);
        }
    }
}
