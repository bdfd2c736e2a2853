package org.claimboard.arrival;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.claimboard.ledger.StoreFault;
import org.claimboard.upkeep.Watch;
import org.jboss.logging.Logger;

/**
 * Works imports off from a thread of its own, one after the other, where pages are served: also those that a process
 * before, or another one, did not finish.
 */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    /** So often it looks for imports that another process began and does not work on. */
    private static final long LOOK_MILLIS = 5_000;

    private static final long PAUSE_MILLIS = 5_000;
    private static final int MOST_FAILURES = 5;

    private final ReviewImportStore imports;
    private final ReviewImports files;
    private final ReviewImporter importer;
    private final Clock clock;
    private final Watch watch = new Watch("works imports off", LOOK_MILLIS, this::work);
    private final Map<Long, Integer> failures = new HashMap<>();
    private boolean cleared;

    ImportWorker(ReviewImportStore imports, ReviewImports files, ReviewImporter importer, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.importer = importer;
        this.clock = clock;
    }

    /** After the claim files are read. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        watch.start();
    }

    void stop(@Observes ShutdownEvent event) {
        watch.stop();
    }

    /** There is an import to work off. */
    public void wake() {
        watch.wake();
    }

    private void work() throws InterruptedException {
        List<Long> waiting = waiting();
        if (!cleared || !waiting.isEmpty()) {
            clear();
            cleared = true;
        }
        for (long importId : waiting) {
            run(importId);
        }
    }

    /** What a killed process left behind. */
    private void clear() {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        QuarkusTransaction.requiringNew()
                .call(() -> imports.leftovers(yesterday))
                .forEach(files::dropFile);
    }

    private List<Long> waiting() {
        return QuarkusTransaction.requiringNew().call(() -> imports.waiting(clock.instant()));
    }

    private void run(long importId) throws InterruptedException {
        try {
            importer.run(importId);
        } catch (IOException | RuntimeException e) {
            if (watch.isStopped()) {
                return;
            }
            if (StoreFault.isBehind(e)) {
                LOG.warnf("Import %d waits for the store: %s", importId, e);
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                return;
            }
            int times = failures.merge(importId, 1, Integer::sum);
            LOG.errorf(e, "Import %d failed %d times", importId, times);
            if (times >= MOST_FAILURES) {
                importer.breakOff(importId);
                return;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            wake();
        }
    }
}
