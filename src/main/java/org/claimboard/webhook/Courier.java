package org.claimboard.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.claimboard.event.MeaningChange;
import org.claimboard.event.MeaningChanges;
import org.claimboard.ledger.SetAsideStore;
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
    private final Sending sending;
    private final SetAsideStore aside;
    private final Clock clock;
    private final Duration giveUp;

    Courier(
            WebhookStore webhooks,
            MeaningChanges changes,
            Sending sending,
            SetAsideStore aside,
            @ConfigProperty(name = "claimboard.webhook.give-up") Duration giveUp,
            Clock clock) {
        this.webhooks = webhooks;
        this.changes = changes;
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
            long delivered,
            int attempts,
            Instant since,
            @Nullable MeaningChange change,
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
        if (!QuarkusTransaction.requiringNew().call(() -> webhooks.lease(id, holder, clock.instant()))) {
            return false;
        }
        int sent = 0;
        try {
            while (sent < MOST_AT_ONCE && deliverNext(id, holder, clock)) {
                sent++;
            }
        } finally {
            QuarkusTransaction.requiringNew().run(() -> webhooks.release(id, holder));
        }
        return sent > 0;
    }

    private boolean deliverNext(long id, String holder, Clock clock) {
        Letter letter = QuarkusTransaction.requiringNew().call(() -> next(id, holder, clock.instant()));
        if (letter == null) {
            return false;
        }
        MeaningChange change = letter.change();
        if (change == null) {
            QuarkusTransaction.requiringNew().run(() -> webhooks.advance(id, letter.delivered(), letter.last()));
            return false;
        }
        byte[] body;
        try {
            body = sending.written(change);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Event %s cannot be written: it is set aside, and those behind it are sent", change.event);
            QuarkusTransaction.requiringNew().run(() -> passOver(letter, change, e));
            return true;
        }
        WebhookAttempt attempt = sending.send(letter.address(), letter.secret(), change, body);
        QuarkusTransaction.requiringNew().run(() -> settle(letter, holder, attempt, clock.instant()));
        return attempt.isAcknowledged();
    }

    private void passOver(Letter letter, MeaningChange change, RuntimeException why) {
        aside.note(QUEUE, "event " + change.event, why);
        webhooks.advance(letter.id(), letter.delivered(), change.number);
    }

    private @Nullable Letter next(long id, String holder, Instant now) {
        Webhook webhook = webhooks.findById(id);
        if (webhook == null || webhook.disabledAt != null || !webhooks.extend(id, holder, now)) {
            return null;
        }
        // Before the events are looked for: what comes meanwhile is looked for the next time.
        long last = changes.last();
        MeaningChanges.Wanted wanted = new MeaningChanges.Wanted(webhook.kindSet(), null, Long.MAX_VALUE);
        List<MeaningChange> found = changes.behind(webhook.delivered, wanted, 1);
        if (found.isEmpty() && webhook.delivered >= last) {
            return null;
        }
        return new Letter(
                id,
                webhook.address,
                webhook.secret,
                webhook.delivered,
                webhook.attempts,
                Objects.requireNonNullElse(webhook.failingSince, now),
                found.isEmpty() ? null : found.get(0),
                last);
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
