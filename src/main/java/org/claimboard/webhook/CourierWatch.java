package org.claimboard.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.claimboard.search.Search;
import org.claimboard.upkeep.Watch;
import org.jboss.logging.Logger;

/** Looks twice a second for receivers that have something to hear. A slow one holds up few others. */
@ApplicationScoped
class CourierWatch {

    private static final Logger LOG = Logger.getLogger(CourierWatch.class);
    private static final long LOOK_MILLIS = 500;
    private static final int AT_ONCE = 4;

    private final Courier courier;
    private final Clock clock;
    private final Watch watch = new Watch("looks for receivers", LOOK_MILLIS, this::look);

    /** Those to whom a courier is sent, or will be: who waits for a courier waits once. */
    private final Set<Long> underway = ConcurrentHashMap.newKeySet();

    private final ExecutorService couriers = Executors.newFixedThreadPool(AT_ONCE, work -> {
        Thread thread = new Thread(work, "brings events to receivers");
        thread.setDaemon(true);
        return thread;
    });

    CourierWatch(Courier courier, Clock clock) {
        this.courier = courier;
        this.clock = clock;
    }

    void start(@Observes @Priority(Search.AFTER_IMPORT + 1) StartupEvent event) {
        watch.start();
    }

    private void look() {
        courier.due(clock.instant()).stream().filter(underway::add).forEach(id -> couriers.execute(() -> deliver(id)));
    }

    private void deliver(long id) {
        try {
            courier.deliver(id, clock.instant());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Cannot bring events to receiver %d; trying again", id);
        } finally {
            underway.remove(id);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        watch.stop();
        couriers.shutdownNow();
    }
}
