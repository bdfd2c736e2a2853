package org.claimboard.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import org.claimboard.ledger.StoreState;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Down while the store does not take what is written. */
@Readiness
@ApplicationScoped
class StoreCheck implements HealthCheck {

    private final StoreState store;

    StoreCheck(StoreState store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("store").status(store.isWriting()).build();
    }
}
