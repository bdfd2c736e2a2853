package org.claimboard.upkeep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sums up, once an hour, what became of single records long ago, so that the store does not grow by a row for each of them
 * for good. It is dropped a little at a time, for a database keeps what one transaction drops until its end.
 */
@ApplicationScoped
public class OutcomeKeeper {

    private static final long HOUR_MILLIS = 3_600_000;

    private final Instance<Outcomes> all;
    private final Duration kept;
    private final Clock clock;
    private final Watch watch = new Watch("sums up what became of records", HOUR_MILLIS, this::sumUp);

    OutcomeKeeper(
            @Any Instance<Outcomes> all,
            @ConfigProperty(name = "claimboard.outcomes-kept") Duration kept,
            Clock clock) {
        this.all = all;
        this.kept = kept;
        this.clock = clock;
    }

    void start(@Observes @Priority(Interceptor.Priority.APPLICATION + 500) StartupEvent event) {
        watch.start();
    }

    void stop(@Observes ShutdownEvent event) {
        watch.stop();
    }

    /** Sums up what is due now. */
    public void sumUp() {
        all.forEach(this::sumUp);
    }

    private void sumUp(Outcomes outcomes) {
        Instant now = clock.instant();
        List<Long> due = due(outcomes, now);
        while (!due.isEmpty() && !watch.isStopped()) {
            due.forEach(id -> QuarkusTransaction.requiringNew().run(() -> outcomes.sumUp(id, now)));
            due = due(outcomes, now);
        }
        for (long id : QuarkusTransaction.requiringNew().call(outcomes::summedUp)) {
            boolean more = true;
            while (more && !watch.isStopped()) {
                more = QuarkusTransaction.requiringNew().call(() -> outcomes.dropSome(id));
            }
        }
    }

    private List<Long> due(Outcomes outcomes, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> outcomes.endedBefore(now.minus(kept)));
    }
}
