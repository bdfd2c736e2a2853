package org.claimboard.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who is signed in. */
@ApplicationScoped
public class SessionStore implements PanacheRepository<AccountSession> {

    /** Writing each use down would cost a write per request. */
    private static final Duration USE_TOLD = Duration.ofMinutes(1);

    private final SessionLimits limits;
    private final Clock clock;

    SessionStore(SessionLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** Begins a session and forgets those that are over. */
    @Transactional
    Secret begin(Account account) {
        Instant now = Now.by(clock);
        delete("usedAt < ?1 or createdAt < ?2", now.minus(limits.idle()), now.minus(limits.longest()));
        Secret secret = Secret.random();
        AccountSession session = new AccountSession();
        session.secretHash = secret.hash();
        session.account = account;
        session.createdAt = now;
        session.usedAt = now;
        persist(session);
        return secret;
    }

    /** Who carries a secret, if the session still lasts and the account is active. */
    @Transactional
    Optional<Person> person(Secret secret) {
        Instant now = Now.by(clock);
        Optional<AccountSession> found = find(
                        "from AccountSession s join fetch s.account where s.secretHash = ?1", secret.hash())
                .firstResultOptional();
        Optional<AccountSession> alive =
                found.filter(session -> session.account.isActive() && !limits.isOver(session, now));
        alive.filter(session -> session.usedAt.plus(USE_TOLD).isBefore(now)).ifPresent(session -> session.usedAt = now);
        return alive.map(session -> Person.of(session.account));
    }

    /** Ends one session; says whether there was one. */
    @Transactional
    boolean end(Secret secret) {
        return delete("secretHash", secret.hash()) > 0;
    }

    /** Ends all sessions of an account, in every browser. */
    @Transactional
    void endAllOf(Account account) {
        delete("account", account);
    }
}
