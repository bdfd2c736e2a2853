package org.claimboard.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** At a start at which nobody has a password yet, prints a link by which the first administrator chooses one. */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final Duration LASTS = Duration.ofDays(1);

    private final AccountStore accounts;
    private final Administration administration;
    private final LinkAddress addresses;
    private final String name;
    private final boolean serving;

    FirstAdministrator(
            AccountStore accounts,
            Administration administration,
            LinkAddress addresses,
            @ConfigProperty(name = "claimboard.first-administrator") String name,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.accounts = accounts;
        this.administration = administration;
        this.addresses = addresses;
        this.name = name;
        this.serving = serving;
    }

    void start(@Observes StartupEvent event) {
        if (serving && accounts.isNew()) {
            Secret link = administration.makeAdministratorsLink(name, "", LASTS);
            LOG.warnf(
                    "Nobody can sign in yet. Whoever opens this link within 24 hours becomes the administrator \"%s\": %s",
                    name, addresses.of(link));
        }
    }
}
