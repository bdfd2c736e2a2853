package org.claimboard.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Sets passwords. Whoever was signed in with the old one no longer is, on any device. */
@ApplicationScoped
class PasswordChange {

    private final AccountStore accounts;
    private final SessionStore sessions;
    private final OneTimeLinkStore links;
    private final AuditLog audit;

    PasswordChange(AccountStore accounts, SessionStore sessions, OneTimeLinkStore links, AuditLog audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.audit = audit;
    }

    /** Changes one's own password and begins a session anew. */
    @Transactional
    Secret change(String name, Password chosen) {
        Account account = accounts.byName(name).orElseThrow();
        account.passwordHash = PasswordHash.of(chosen.text());
        links.endFor(account);
        sessions.endAllOf(account);
        audit.append(AuditEvent.PASSWORD_CHANGED, name, name, "");
        return sessions.begin(account);
    }

    /** Sets the password that someone chose by a link and signs in; empty if the link opens nothing. */
    @Transactional
    Optional<Secret> choose(Secret link, Password chosen) {
        Optional<Account> found = links.account(link);
        if (found.isEmpty() || !links.use(link)) {
            return Optional.empty();
        }
        Account account = found.get();
        account.passwordHash = PasswordHash.of(chosen.text());
        sessions.endAllOf(account);
        audit.append(AuditEvent.PASSWORD_CHOSEN, account.name, account.name, "");
        return Optional.of(sessions.begin(account));
    }
}
