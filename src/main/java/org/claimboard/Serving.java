package org.claimboard;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.claimboard.account.FirstAdministrator;
import org.claimboard.account.LinkAddress;
import org.claimboard.upkeep.Signals;
import org.jboss.logging.Logger;

/** Serves the tracker until it is stopped. The last that a start says is where to look, and how to get in. */
public final class Serving implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Serving.class);

    private final LinkAddress addresses;
    private final FirstAdministrator administrator;

    Serving(LinkAddress addresses, FirstAdministrator administrator) {
        this.addresses = addresses;
        this.administrator = administrator;
    }

    @Override
    public int run(String... args) {
        LOG.infof("Look at %s/", addresses.origin());
        administrator.invitation().ifPresent(LOG::info);
        Signals.endInOrder();
        Quarkus.waitForExit();
        return 0;
    }
}
