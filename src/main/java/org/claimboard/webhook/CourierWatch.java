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
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.claimboard.search.Search;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks twice a second for receivers that have something to hear. A slow one holds up few others. */
@ApplicationScoped
class CourierWatch {

    private static final Logger LOG = Logger.getLogger(CourierWatch.class);
    private static final long LOOK_MILLIS = 500;
    private static final int AT_ONCE = 4;

    private final Courier courier;
    private final Clock clock;
    private final boolean serving;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(CourierWatch::thread);
    private @Nullable ScheduledFuture<?> looking;

    /** Those to whom a courier is sent, or will be: who waits for a courier waits once. */
    private final Set<Long> underway = ConcurrentHashMap.newKeySet();

    private final ExecutorService couriers = Executors.newFixedThreadPool(AT_ONCE, CourierWatch::thread);

    CourierWatch(
            Courier courier,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving,
            Clock clock) {
        this.courier = courier;
        this.serving = serving;
        this.clock = clock;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "brings events to receivers");
        thread.setDaemon(true);
        return thread;
    }

    void start(@Observes @Priority(Search.AFTER_IMPORT + 1) StartupEvent event) {
        if (serving) {
            looking = watch.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        try {
            courier.due(clock.instant()).stream()
                    .filter(underway::add)
                    .forEach(id -> couriers.execute(() -> deliver(id)));
        } catch (RuntimeException e) {
            LOG.error("Cannot look for receivers; trying again", e);
        }
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
        ScheduledFuture<?> looks = looking;
        if (looks != null) {
            looks.cancel(false);
        }
        watch.shutdownNow();
        couriers.shutdownNow();
    }
}
