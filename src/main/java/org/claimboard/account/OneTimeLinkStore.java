package org.claimboard.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The links that are still out. */
@ApplicationScoped
class OneTimeLinkStore implements PanacheRepository<OneTimeLink> {

    @Inject
    Clock clock;

    /** Makes a link for the account; the one before it, if any, ends. */
    @Transactional
    Secret make(Account account, Duration lasting) {
        endFor(account);
        Secret secret = Secret.random();
        OneTimeLink link = new OneTimeLink();
        link.secretHash = secret.hash();
        link.account = account;
        link.createdAt = Now.by(clock);
        link.expiresAt = link.createdAt.plus(lasting);
        persist(link);
        return secret;
    }

    /** The account whose password a link is for, while the link lasts and the account is active. */
    Optional<Account> account(Secret secret) {
        Instant now = Now.by(clock);
        return find("from OneTimeLink l join fetch l.account where l.secretHash = ?1", secret.hash())
                .firstResultOptional()
                .filter(link -> link.expiresAt.isAfter(now))
                .map(link -> link.account)
                .filter(Account::isActive);
    }

    /** Uses a link up; of several who try at once, one succeeds. */
    boolean use(Secret secret) {
        return delete("secretHash", secret.hash()) == 1;
    }

    void endFor(Account account) {
        delete("account", account);
        flush();
    }
}
