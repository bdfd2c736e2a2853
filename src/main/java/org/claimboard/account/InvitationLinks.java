package org.claimboard.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/** Links for those who were invited and have no password yet, made when they are sent. */
@ApplicationScoped
public class InvitationLinks {

    private final AccountStore accounts;
    private final OneTimeLinkStore links;
    private final LinkAddress addresses;

    InvitationLinks(AccountStore accounts, OneTimeLinkStore links, LinkAddress addresses) {
        this.accounts = accounts;
        this.links = links;
        this.addresses = addresses;
    }

    /**
     * A link as it is sent, and how long it lasts.
     *
     * @param hash SHA-256 of its secret, in hexadecimal
     */
    public record Link(String address, String hash, Duration lasting) {}

    /** A new link, which ends the one before; empty if nobody is invited by the name, or was and has accepted. */
    @Transactional
    public Optional<Link> make(String name) {
        return accounts.byName(name)
                .filter(account -> account.isActive() && account.isInvited())
                .map(account -> links.make(account, Administration.LINK_LASTS))
                .map(secret -> new Link(addresses.of(secret), secret.hash(), Administration.LINK_LASTS));
    }
}
