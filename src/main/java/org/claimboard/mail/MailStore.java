package org.claimboard.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.account.Account;
import org.claimboard.account.Role;

/** What is still to be told, and to whom. Every method wants a transaction. */
@ApplicationScoped
class MailStore implements PanacheRepository<MailItem> {

    /** Kept for one person and kind; what comes beyond is seen on the work list. */
    static final int MOST_WAITING = 1000;

    private static final int MOST_DUE = 50;

    Optional<MailPreference> preference(String account) {
        return MailPreference.<MailPreference>find(
                        "from MailPreference p join fetch p.account a where a.name = ?1", account)
                .firstResultOptional();
    }

    /** The one to whose address the link was sent last. */
    Optional<MailPreference> byConfirmHash(String hash) {
        return MailPreference.<MailPreference>find(
                        "from MailPreference p join fetch p.account where p.confirmHash = ?1", hash)
                .firstResultOptional();
    }

    Optional<MailPreference> byStopKey(String key) {
        return MailPreference.<MailPreference>find(
                        "from MailPreference p join fetch p.account where p.stopKey = ?1", key)
                .firstResultOptional();
    }

    /** The preferences of those who can sign in, have at least the role and have shown that the address is theirs. */
    List<MailPreference> wanting(Role least) {
        return MailPreference.list(
                "from MailPreference p join fetch p.account a where a.deactivatedAt is null"
                        + " and a.passwordHash is not null and p.confirmedAt is not null and a.role in ?1 order by p.id",
                Role.ALL.stream().filter(role -> role.includes(least)).toList());
    }

    /** How much of the kind waits for each of the accounts, by id; none is left out. */
    Map<Long, Long> waiting(MailKind kind, Collection<Account> accounts) {
        Map<Long, Long> counts = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select i.account.id, count(i) from MailItem i where i.kind = ?1 and i.account in ?2"
                                + " group by i.account.id",
                        Object[].class)
                .setParameter(1, kind)
                .setParameter(2, accounts)
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    /** What one mail can tell: of one kind to one person. */
    record Due(long account, MailKind kind) {}

    /** What is due, the oldest first, up to so many. */
    List<Due> due(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select i.account.id, i.kind from MailItem i where i.nextAttemptAt <= ?1"
                                + " group by i.account.id, i.kind order by min(i.id)",
                        Object[].class)
                .setParameter(1, now)
                .setMaxResults(MOST_DUE)
                .getResultStream()
                .map(row -> new Due((Long) row[0], (MailKind) row[1]))
                .toList();
    }

    /**
     * Takes what is due for oneself: another process finds it due no more until then.
     *
     * @return what was taken, the oldest first; empty if another process was first
     */
    List<MailItem> take(Due due, Instant now, Instant until) {
        int taken = update(
                "nextAttemptAt = ?1 where account.id = ?2 and kind = ?3 and nextAttemptAt <= ?4",
                until,
                due.account(),
                due.kind(),
                now);
        return taken == 0
                ? List.of()
                : list(
                        "account.id = ?1 and kind = ?2 and nextAttemptAt = ?3 order by id",
                        due.account(),
                        due.kind(),
                        until);
    }

    void forget(Collection<Long> ids) {
        delete("id in ?1", ids);
    }

    void failed(Collection<Long> ids, Instant next) {
        update("attempts = attempts + 1, nextAttemptAt = ?1 where id in ?2", next, ids);
    }
}
