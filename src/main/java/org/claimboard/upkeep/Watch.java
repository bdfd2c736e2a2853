package org.claimboard.upkeep;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks again and again for something to do, from a thread of its own and only where pages are served: at once when it is
 * woken, and by itself, since other processes make work too. After a failure it waits a little longer.
 */
public final class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final long PAUSE_MILLIS = 5_000;

    private final String purpose;
    private final long lookMillis;
    private final Look look;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean stopped;
    private @Nullable Thread thread;

    /** Does what there is to do. */
    public interface Look {
        void look() throws IOException, InterruptedException;
    }

    /**
     * @param purpose what it does, to call its thread by: "tells what changed"
     * @param lookMillis so long it waits before it looks again by itself
     */
    public Watch(String purpose, long lookMillis, Look look) {
        this.purpose = purpose;
        this.lookMillis = lookMillis;
        this.look = look;
    }

    /** Whether pages are served; commands on the command line watch nothing. */
    public static boolean isServing() {
        return ConfigProvider.getConfig()
                .getOptionalValue("quarkus.http.host-enabled", Boolean.class)
                .orElse(true);
    }

    public void start() {
        if (!isServing()) {
            return;
        }
        Thread started = new Thread(this::keepLooking, purpose);
        started.setDaemon(true);
        started.start();
        thread = started;
    }

    /** There is something to do. */
    public void wake() {
        woken.release();
    }

    private void keepLooking() {
        while (!stopped) {
            long pause = lookMillis;
            try {
                try {
                    look.look();
                } catch (IOException | RuntimeException e) {
                    if (!stopped) {
                        LOG.errorf(e, "What %s failed; trying again", purpose);
                    }
                    pause = PAUSE_MILLIS;
                }
                if (woken.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
                    woken.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    public boolean isStopped() {
        return stopped;
    }

    /** Looks no more, and waits a little for what is being done. Nothing is interrupted: files would be closed. */
    public void stop() {
        stopped = true;
        wake();
        try {
            Thread started = thread;
            if (started != null) {
                started.join(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
