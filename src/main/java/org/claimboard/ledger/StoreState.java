package org.claimboard.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Whether the store takes what is written: not where its disk is full, or it is gone. */
@ApplicationScoped
public class StoreState {

    private static final Logger LOG = Logger.getLogger(StoreState.class);
    private static final String TRIAL = "trial";

    private final SetAsideStore aside;
    private volatile boolean doubtful;

    StoreState(SetAsideStore aside) {
        this.aside = aside;
    }

    /** A request met this: from now on the store is tried out until it takes what is written. */
    public void met(StoreFault fault) {
        doubtful = doubtful || fault == StoreFault.GONE;
    }

    /** Whether it takes what is written. Tries, if there was any doubt. */
    public boolean isWriting() {
        if (!doubtful) {
            return true;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> aside.note(TRIAL, TRIAL, new IllegalStateException(TRIAL)));
            QuarkusTransaction.requiringNew().run(() -> aside.settle(TRIAL, List.of(TRIAL)));
            doubtful = false;
            LOG.info("The store takes what is written again");
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("The store does not take what is written: %s", e);
            return false;
        }
    }
}
