package org.claimboard.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.claimboard.intake.Published;
import org.claimboard.search.Search;
import org.claimboard.upkeep.Watch;

/** Looks twice a second for what came to readers, and when something was published here. */
@ApplicationScoped
class MeaningWatch {

    private static final long LOOK_MILLIS = 500;

    private final Watch watch;

    MeaningWatch(MeaningKeeper keeper) {
        watch = new Watch("tells what changed in meaning", LOOK_MILLIS, keeper::catchUp);
    }

    void start(@Observes @Priority(Search.AFTER_IMPORT) StartupEvent event) {
        watch.start();
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) Published published) {
        watch.wake();
    }

    void stop(@Observes ShutdownEvent event) {
        watch.stop();
    }
}
