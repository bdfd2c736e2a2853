package org.claimboard.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Accounts for tests, with everything that goes with them. Each has a name of its own. */
@ApplicationScoped
public class TestAccounts {

    /** The password of all of them. */
    public static final String PASSWORD = "correct horse battery";

    private static final String HASH = PasswordHash.of(PASSWORD);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Clock clock;

    @Inject
    AccountStore accounts;

    @Inject
    SessionStore sessions;

    @Inject
    ApiTokenStore tokens;

    @Transactional
    public Account create(Role role) {
        Account account = new Account();
        account.name = "test-" + role.word() + "-" + NUMBER.incrementAndGet();
        account.displayName = "Test " + role.word();
        account.role = role;
        account.passwordHash = HASH;
        account.createdAt = Now.by(clock);
        accounts.persist(account);
        return account;
    }

    /** A new account of that role, signed in. */
    public Visitor signedIn(Role role) {
        return signedIn(create(role));
    }

    /** A new session of an account. */
    public Visitor signedIn(Account account) {
        return Visitor.withSession(sessions.begin(account));
    }

    /** Someone whose session has ended, with the cookie still in hand. */
    public Visitor signedOut(Role role) {
        Secret session = sessions.begin(create(role));
        sessions.end(session);
        return Visitor.withSession(session);
    }

    /** A token of a new account, as a program sends it behind {@code Bearer}. */
    public String apiToken(Role role, Scope... scopes) {
        return apiToken(create(role), scopes);
    }

    public String apiToken(Account account, Scope... scopes) {
        return tokens.make(account, "test", List.of(scopes), null);
    }

    /** A token that was revoked. */
    public String revokedToken(Role role) {
        Account account = create(role);
        String token = apiToken(account, Scope.WRITE, Scope.READ_DRAFTS);
        revokeAll(account);
        return token;
    }

    @Transactional
    void revokeAll(Account account) {
        tokens.of(account.name).forEach(token -> tokens.revoke(account.name, token.id));
    }
}
