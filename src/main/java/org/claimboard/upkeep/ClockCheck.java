package org.claimboard.upkeep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.claimboard.ledger.LedgerTime;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Down where this machine's clock has jumped; says so where the ledger was written with another clock. */
@Readiness
@ApplicationScoped
class ClockCheck implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ClockCheck.class);

    private final LedgerTime time;

    ClockCheck(LedgerTime time) {
        this.time = time;
    }

    void look(@Observes StartupEvent event) {
        doubt().ifPresent(why -> LOG.errorf("Nothing can be recorded: %s", why));
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("clock").status(time.jump().isEmpty());
        doubt().ifPresent(why -> answer.withData("doubt", why));
        return answer.build();
    }

    private Optional<String> doubt() {
        return QuarkusTransaction.requiringNew().call(time::doubt);
    }
}
