package org.claimboard.account;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Who asks, by cookie or token. Readers' pages are kept and shown to everyone, so they must not look here; those of the
 * desk stand in {@code account/desk-layout}, which does.
 */
@Named("signedIn")
@RequestScoped
public class SignedIn {

    private final CurrentIdentityAssociation current;
    private final AccountStore accounts;

    SignedIn(CurrentIdentityAssociation current, AccountStore accounts) {
        this.current = current;
        this.accounts = accounts;
    }

    /** Whoever asks; empty if nobody is signed in. */
    public Optional<Person> person() {
        SecurityIdentity identity = current.getIdentity();
        return Optional.ofNullable(identity.getAttribute(Identities.PERSON));
    }

    /** The account of who asks, from the store. */
    public Optional<Account> account() {
        return person().flatMap(person -> accounts.byName(person.name()));
    }

    /** Name of the account: what work is attributed by. Only where the resource lets nobody else in. */
    public String name() {
        return required().name();
    }

    /** What to call the person. Only where the resource lets nobody else in. */
    public String displayName() {
        return required().displayName();
    }

    /** Only where the resource lets nobody else in. */
    public Role role() {
        return required().role();
    }

    public boolean isAdministrator() {
        return is(Role.ADMINISTRATOR);
    }

    /** Whether someone is signed in who has at least this role. */
    public boolean is(Role role) {
        return person().filter(person -> person.role().includes(role)).isPresent();
    }

    private Person required() {
        return person().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
