package org.claimboard.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.claimboard.intake.Published;
import org.claimboard.search.Search;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what came to readers: woken when something was published here, and looking for itself twice a second, since
 * other processes publish too.
 */
@ApplicationScoped
class MeaningWatch {

    private static final Logger LOG = Logger.getLogger(MeaningWatch.class);
    private static final long LOOK_MILLIS = 500;
    private static final long PAUSE_MILLIS = 5_000;

    private final MeaningKeeper keeper;
    private final boolean serving;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean stopped;
    private @Nullable Thread thread;

    MeaningWatch(
            MeaningKeeper keeper,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.keeper = keeper;
        this.serving = serving;
    }

    /** Commands on the command line tell nobody anything. */
    void start(@Observes @Priority(Search.AFTER_IMPORT) StartupEvent event) {
        if (!serving) {
            return;
        }
        Thread started = new Thread(this::watch, "tells what changed in meaning");
        started.setDaemon(true);
        started.start();
        thread = started;
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) Published published) {
        woken.release();
    }

    private void watch() {
        while (!stopped) {
            long pause = LOOK_MILLIS;
            try {
                keeper.catchUp();
            } catch (RuntimeException e) {
                if (!stopped) {
                    LOG.error("Cannot tell what changed in meaning; trying again", e);
                }
                pause = PAUSE_MILLIS;
            }
            try {
                if (woken.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
                    woken.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        woken.release();
        Thread started = thread;
        if (started != null) {
            started.join(PAUSE_MILLIS);
        }
    }
}
