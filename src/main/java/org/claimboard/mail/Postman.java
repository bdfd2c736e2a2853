package org.claimboard.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Brings what is due to those whom it concerns. What it knows is in the database, so it goes on after a restart. */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    /** So long another process leaves to this one what it has taken: longer than a server may take for a mail. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    private final MailStore mail;
    private final Letters letters;
    private final Post post;
    private final MailSettings settings;
    private final Clock clock;

    Postman(MailStore mail, Letters letters, Post post, MailSettings settings, Clock clock) {
        this.mail = mail;
        this.letters = letters;
        this.post = post;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends all that is due, one mail after the other; says how many were taken. */
    int deliver() {
        int sent = 0;
        for (MailStore.Due due : QuarkusTransaction.requiringNew().call(() -> mail.due(now()))) {
            Letter letter = QuarkusTransaction.requiringNew().call(() -> next(due));
            if (letter != null && send(letter)) {
                sent++;
            }
        }
        return sent;
    }

    /** What to send; null if there is nothing to tell any more, which then is forgotten. */
    private @Nullable Letter next(MailStore.Due due) {
        Instant now = now();
        List<MailItem> taken = mail.take(due, now, now.plus(LEASE));
        List<MailItem> old = taken.stream()
                .filter(item -> item.happenedAt.plus(settings.giveUp()).isBefore(now))
                .toList();
        if (!old.isEmpty()) {
            LOG.warnf("Mail about %d things (%s) is given up: it was not taken for too long", old.size(), due.kind());
            mail.forget(ids(old));
        }
        List<MailItem> left = taken.stream().filter(item -> !old.contains(item)).toList();
        Letter letter = left.isEmpty() ? null : letters.of(left);
        if (letter == null && !left.isEmpty()) {
            mail.forget(ids(left));
        }
        return letter;
    }

    private static List<Long> ids(List<MailItem> items) {
        return items.stream().map(item -> item.id).toList();
    }

    private boolean send(Letter letter) {
        try {
            post.send(letter);
        } catch (RuntimeException e) {
            Instant next = now().plus(pause(letter.attempts() + 1));
            LOG.warnf("Mail to the account %s was not taken, and is sent again: %s", letter.account(), e);
            QuarkusTransaction.requiringNew().run(() -> mail.failed(letter.items(), next));
            return false;
        }
        QuarkusTransaction.requiringNew().run(() -> mail.forget(letter.items()));
        return true;
    }

    /**
     * Twice as long after each attempt, up to an hour.
     *
     * @param attempts in vain, from 1
     */
    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
