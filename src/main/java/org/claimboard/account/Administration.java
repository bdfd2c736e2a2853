package org.claimboard.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What administrators do to accounts. One administrator who can sign in always remains. */
@ApplicationScoped
class Administration {

    /** How long the links last that administrators hand out. */
    static final Duration LINK_LASTS = Duration.ofDays(3);

    private final AccountStore accounts;
    private final SessionStore sessions;
    private final OneTimeLinkStore links;
    private final Clock clock;
    private final AuditLog audit;

    Administration(AccountStore accounts, SessionStore sessions, OneTimeLinkStore links, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes an account without a password, and the link by which one is chosen; empty if the name is taken. */
    @Transactional
    Optional<Secret> invite(String name, String displayName, Role role, String actor) {
        if (accounts.byName(name).isPresent()) {
            return Optional.empty();
        }
        Account account = create(name, displayName, role);
        audit.append(AuditEvent.INVITED, actor, name, role.word());
        return Optional.of(links.make(account, LINK_LASTS));
    }

    /** Makes a new link by which the password of an account is chosen; the one before it ends. */
    @Transactional
    Secret makeLink(Account account, String actor, Duration lasting) {
        audit.append(AuditEvent.LINK_MADE, actor, account.name, "");
        return links.make(account, lasting);
    }

    /** A link for an administrator, whose account is made if there is none, or made an active administrator's. */
    @Transactional
    Secret makeAdministratorsLink(String name, String actor, Duration lasting) {
        Account account = accounts.byName(name).orElseGet(() -> create(name, name, Role.ADMINISTRATOR));
        account.role = Role.ADMINISTRATOR;
        account.deactivatedAt = null;
        account.deactivatedBy = null;
        return makeLink(account, actor, lasting);
    }

    /** Takes back an invitation that nobody accepted, and the name with it; says whether there was one. */
    @Transactional
    boolean withdraw(Account account, String actor) {
        if (!account.isInvited()) {
            return false;
        }
        links.endFor(account);
        accounts.deleteById(account.id);
        audit.append(AuditEvent.INVITATION_REVOKED, actor, account.name, "");
        return true;
    }

    /** Gives a role; whoever is signed in has to sign in again. False if no administrator would remain. */
    @Transactional
    boolean changeRole(String name, Role role, String actor) {
        Account account = accounts.byName(name).orElseThrow();
        if (role != Role.ADMINISTRATOR && isLast(account)) {
            return false;
        }
        if (account.role == role) {
            return true;
        }
        audit.append(AuditEvent.ROLE_CHANGED, actor, name, account.role.word() + " → " + role.word());
        account.role = role;
        sessions.endAllOf(account);
        return true;
    }

    /** Ends what an account may do, tokens included; its work stays. False if no administrator would remain. */
    @Transactional
    boolean deactivate(String name, String actor) {
        Account account = accounts.byName(name).orElseThrow();
        if (isLast(account)) {
            return false;
        }
        if (account.isActive()) {
            account.deactivatedAt = Now.by(clock);
            account.deactivatedBy = actor;
            sessions.endAllOf(account);
            links.endFor(account);
            audit.append(AuditEvent.DEACTIVATED, actor, name, "");
        }
        return true;
    }

    @Transactional
    void reactivate(String name, String actor) {
        Account account = accounts.byName(name).orElseThrow();
        if (!account.isActive()) {
            account.deactivatedAt = null;
            account.deactivatedBy = null;
            audit.append(AuditEvent.REACTIVATED, actor, name, "");
        }
    }

    private boolean isLast(Account account) {
        return accounts.lockAdministrators().stream()
                .map(administrator -> administrator.name)
                .toList()
                .equals(List.of(account.name));
    }

    private Account create(String name, String displayName, Role role) {
        Account account = new Account();
        account.name = name;
        account.displayName = displayName;
        account.role = role;
        account.createdAt = Now.by(clock);
        accounts.persist(account);
        return account;
    }
}
