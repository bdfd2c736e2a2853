package org.claimboard.upkeep;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.claimboard.ledger.SetAsideStore;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** How much was set aside. The tracker serves all the same, so this is never down; the desk is told what it is. */
@Readiness
@ApplicationScoped
class QueuesCheck implements HealthCheck {

    private final SetAsideStore aside;

    QueuesCheck(SetAsideStore aside) {
        this.aside = aside;
    }

    void measure(@Observes StartupEvent event, MeterRegistry metrics) {
        Gauge.builder("claimboard.set.aside", this::count)
                .description("What queues could not take and passed over")
                .register(metrics);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("queues")
                .up()
                .withData("setAside", count())
                .build();
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(aside::count);
    }
}
