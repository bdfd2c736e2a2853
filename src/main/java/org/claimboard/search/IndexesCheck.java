package org.claimboard.search;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Which indexes are still being built. Pages need none of them: the tracker is ready all the same. */
@Readiness
@ApplicationScoped
class IndexesCheck implements HealthCheck {

    private final List<Indexed> indexes;

    IndexesCheck(@All List<Indexed> indexes) {
        this.indexes = indexes;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("indexes").up();
        indexes.stream()
                .map(Indexed::keeper)
                .forEach(keeper -> response.withData(keeper.name(), keeper.isWhole() ? "whole" : "being built"));
        return response.build();
    }
}
