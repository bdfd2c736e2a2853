package org.claimboard.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where there are no accounts, or the first one has no password yet: gives a link by which it gets one. */
@ApplicationScoped
public class FirstAdministrator {

    private static final Duration LASTS = Duration.ofDays(1);

    private final AccountStore accounts;
    private final Administration administration;
    private final LinkAddress addresses;
    private final String name;

    FirstAdministrator(
            AccountStore accounts,
            Administration administration,
            LinkAddress addresses,
            @ConfigProperty(name = "claimboard.first-administrator") String name) {
        this.accounts = accounts;
        this.administration = administration;
        this.addresses = addresses;
        this.name = name;
    }

    /**
     * How to become the first administrator, with a new link that ends those before; nothing where somebody can sign in
     * already.
     */
    @Transactional
    public Optional<String> invitation() {
        if (!accounts.awaits(name)) {
            return Optional.empty();
        }
        Secret link = administration.makeAdministratorsLink(name, "", LASTS);
        return Optional.of(
                "Nobody can sign in yet. Whoever opens this link within 24 hours becomes the administrator \"" + name
                        + "\": " + addresses.of(link));
    }
}
