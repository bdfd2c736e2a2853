package org.claimboard.workflow.bulk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.List;
import org.claimboard.upkeep.Watch;

/**
 * Works jobs off from a thread of its own, one after the other, where pages are served: also those that a process before,
 * or another one, did not finish.
 */
@ApplicationScoped
public class BulkWorker {

    /** So often it looks for jobs that another process began and does not work on. */
    private static final long LOOK_MILLIS = 5_000;

    private final BulkStore store;
    private final BulkRunner runner;
    private final Clock clock;
    private final Watch watch = new Watch("works acts on many records off", LOOK_MILLIS, this::work);

    BulkWorker(BulkStore store, BulkRunner runner, Clock clock) {
        this.store = store;
        this.runner = runner;
        this.clock = clock;
    }

    /** After the claim files are read. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        watch.start();
    }

    void stop(@Observes ShutdownEvent event) {
        watch.stop();
    }

    /** There is something to do. */
    void wake() {
        watch.wake();
    }

    /** What began goes before what is only looked at: after each job the queue is read anew. */
    private void work() {
        boolean worked = true;
        while (worked && !watch.isStopped()) {
            worked = waiting().stream()
                    .findFirst()
                    .filter(first -> runner.run(first, watch::isStopped))
                    .isPresent();
        }
    }

    private List<Long> waiting() {
        return QuarkusTransaction.requiringNew().call(() -> store.waiting(clock.instant()));
    }
}
