package org.claimboard.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets people in. An unknown name, a wrong password and an account that may not sign in get the same answer after the
 * same work, so that nobody learns which names there are.
 */
@ApplicationScoped
class SignIn {

    private final AccountStore accounts;
    private final SessionStore sessions;
    private final Attempts attempts;
    private final AuditLog audit;
    private final RemoteAddress address;

    SignIn(AccountStore accounts, SessionStore sessions, Attempts attempts, AuditLog audit, RemoteAddress address) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = attempts;
        this.audit = audit;
        this.address = address;
    }

    /** What became of an attempt. */
    sealed interface Outcome {
        record Right() implements Outcome {}

        record Wrong() implements Outcome {}

        /** Too many failures. */
        record Wait(Duration time) implements Outcome {}
    }

    /**
     * Checks a password.
     *
     * @param actor name of who is signed in; empty if nobody is
     * @param browser in which someone signed in before; null if nobody did
     */
    Outcome check(String name, Password password, String actor, @Nullable KnownBrowser browser) {
        Optional<Account> account = QuarkusTransaction.requiringNew().call(() -> accounts.byName(name));
        String subject = account.map(known -> known.name).orElse("");
        Counting counting = counting(name, account, actor, browser);
        Optional<Duration> wait = counting.begin();
        if (wait.isPresent()) {
            audit.append(AuditEvent.SIGN_IN_LIMITED, actor, subject, "");
            return new Outcome.Wait(wait.get());
        }
        if (!isRight(account, password)) {
            audit.append(AuditEvent.SIGN_IN_FAILED, actor, subject, "");
            return new Outcome.Wrong();
        }
        counting.succeeded();
        return new Outcome.Right();
    }

    /**
     * With whom the attempt is counted.
     *
     * @param known the owner's browser; null for strangers, who are told apart by their address
     */
    private record Counting(Attempts attempts, String name, String address, @Nullable String known) {

        Optional<Duration> begin() {
            return known == null ? attempts.begin(name, address) : attempts.beginKnown(name, known);
        }

        void succeeded() {
            if (known == null) {
                attempts.succeeded(name, address);
                return;
            }
            attempts.succeededKnown(name, known);
        }
    }

    private Counting counting(String name, Optional<Account> account, String actor, @Nullable KnownBrowser browser) {
        Optional<String> known = account.map(found -> found.passwordHash)
                .filter(hash -> browser != null && browser.isOf(name, hash))
                .map(hash ->
                        "browser " + Objects.requireNonNull(browser).number().text());
        String session = actor.equals(name) ? "session" : null;
        return new Counting(attempts, name, address.counted(), known.orElse(session));
    }

    /** What the browser may carry in which someone just signed in; empty for an account without a password. */
    @Transactional
    Optional<KnownBrowser> remember(String name) {
        return accounts.byName(name).map(account -> account.passwordHash).map(hash -> KnownBrowser.begin(name, hash));
    }

    /** Begins the session of someone whose password was right, and writes the password anew if its hash is outdated. */
    @Transactional
    Secret begin(String name, Password password) {
        Account account = accounts.byName(name).orElseThrow();
        if (account.passwordHash != null && PasswordHash.isOutdated(account.passwordHash)) {
            account.passwordHash = PasswordHash.of(password.text());
        }
        return begin(account, "");
    }

    /** Begins the session of someone for whom a provider of identities vouched. */
    @Transactional
    Secret beginVouched(Account account) {
        return begin(account, "OpenID Connect");
    }

    private Secret begin(Account account, String how) {
        audit.append(AuditEvent.SIGNED_IN, account.name, account.name, how);
        return sessions.begin(account);
    }

    private static boolean isRight(Optional<Account> account, Password password) {
        Optional<String> hash = account.filter(Account::isActive).map(known -> known.passwordHash);
        boolean matches = PasswordHash.matches(password.text(), hash.orElse(PasswordHash.NOBODYS));
        return matches && hash.isPresent();
    }
}
