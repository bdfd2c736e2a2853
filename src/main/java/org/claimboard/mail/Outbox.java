package org.claimboard.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.claimboard.account.Account;
import org.claimboard.account.AccountStore;
import org.claimboard.account.CameByLink;
import org.claimboard.account.Invited;
import org.claimboard.account.Role;
import org.claimboard.account.Secret;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.RecordKey;
import org.claimboard.workflow.HandedTo;
import org.claimboard.workflow.LooksQueued;
import org.claimboard.workflow.Stepped;
import org.jspecify.annotations.Nullable;

/** Notes who is to be told what, in the transaction in which it happens. */
@ApplicationScoped
class Outbox {

    private static final Duration ASKED_AGAIN = Duration.ofMinutes(5);

    private final MailStore mail;
    private final MailSettings settings;
    private final AccountStore accounts;
    private final Clock clock;

    Outbox(MailStore mail, MailSettings settings, AccountStore accounts, Clock clock) {
        this.mail = mail;
        this.settings = settings;
        this.accounts = accounts;
        this.clock = clock;
    }

    void invited(@Observes Invited invited) {
        if (!settings.isOn()) {
            return;
        }
        Account account = accounts.byName(invited.name()).orElseThrow();
        MailPreference preference = mail.preference(account.name).orElseGet(() -> {
            MailPreference made = new MailPreference();
            made.account = account;
            made.stopKey = Secret.random().text();
            return made;
        });
        preference.address = invited.address();
        preference.confirmedAt = null;
        preference.language = invited.language();
        preference.kinds = MailPreference.written(MailKind.OPTIONAL);
        preference.persist();
        note(List.of(account), MailKind.INVITATION, null, invited.by(), Duration.ZERO);
    }

    /** Whoever came by the link in a mail reads what goes to its address. */
    void cameByLink(@Observes CameByLink came) {
        mail.preference(came.account())
                .filter(preference -> came.linkHash().equals(preference.confirmHash))
                .ifPresent(preference -> preference.confirm(clock.instant()));
    }

    /** Sends a link to the address; again only after a while, for it may be somebody else's. */
    void ask(MailPreference preference) {
        if (!settings.isOn()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant last = preference.askedAt;
        Duration pause = last == null || last.plus(ASKED_AGAIN).isBefore(now)
                ? Duration.ZERO
                : Duration.between(now, last.plus(ASKED_AGAIN));
        if (mail.waiting(MailKind.CONFIRMATION, List.of(preference.account)).isEmpty()) {
            preference.askedAt = now.plus(pause);
            note(List.of(preference.account), MailKind.CONFIRMATION, null, preference.account.name, pause);
        }
    }

    void stepped(@Observes Stepped step) {
        if (!settings.isOn()) {
            return;
        }
        if (step.act() == RevisionAct.SUBMITTED) {
            tell(Role.REVIEWER, MailKind.REVIEW, step.key(), step.by());
        } else if (step.act() == RevisionAct.RETURNED) {
            tell(step.author(), step.key(), step.by());
        }
    }

    void handed(@Observes HandedTo handed) {
        if (settings.isOn()) {
            tell(handed.account(), handed.key(), handed.by());
        }
    }

    void queued(@Observes LooksQueued queued) {
        if (settings.isOn()) {
            queued.records().forEach(key -> tell(Role.EDITOR, MailKind.SECOND_LOOK, key, queued.by()));
        }
    }

    /** One who has a record in hand by somebody else's doing. */
    private void tell(String account, RecordKey key, String by) {
        if (account.equals(by)) {
            return;
        }
        mail.preference(account)
                .filter(found -> found.isConfirmed() && found.kindSet().contains(MailKind.WORK))
                .ifPresent(found -> note(List.of(found.account), MailKind.WORK, key, by, settings.collect()));
    }

    /** All who have at least the role and want to be told, but whose own act it is. */
    private void tell(Role least, MailKind kind, RecordKey key, String by) {
        List<Account> told = mail.wanting(least).stream()
                .filter(found -> found.kindSet().contains(kind))
                .map(found -> found.account)
                .filter(account -> !account.name.equals(by))
                .toList();
        if (!told.isEmpty()) {
            note(told, kind, key, by, settings.collect());
        }
    }

    private void note(Collection<Account> told, MailKind kind, @Nullable RecordKey key, String by, Duration gathering) {
        Map<Long, Long> waiting = mail.waiting(kind, told);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Account account : told) {
            if (waiting.getOrDefault(account.id, 0L) >= MailStore.MOST_WAITING) {
                continue;
            }
            MailItem item = new MailItem();
            item.account = account;
            item.kind = kind;
            item.record = key == null ? null : key.toString();
            item.author = by;
            item.happenedAt = now;
            item.nextAttemptAt = now.plus(gathering);
            mail.persist(item);
        }
    }
}
