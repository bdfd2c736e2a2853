package org.claimboard.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.claimboard.upkeep.Watch;

/** Erases names and e-mail addresses of senders, once an hour, when they are no longer needed. */
@ApplicationScoped
public class ContactKeeper {

    private static final long HOUR_MILLIS = 3_600_000;

    /** How long they are kept. */
    @ConfigMapping(prefix = "claimboard.reports")
    public interface Kept {

        /** From the end of the report on. */
        @WithDefault("30d")
        Duration contactKept();

        /** From when it was sent, whatever becomes of it. */
        @WithDefault("180d")
        Duration contactLongest();
    }

    private final Sendings sendings;
    private final Kept kept;
    private final Clock clock;
    private final Watch watch = new Watch("erases senders of reports", HOUR_MILLIS, this::erase);

    ContactKeeper(Sendings sendings, Kept kept, Clock clock) {
        this.sendings = sendings;
        this.kept = kept;
        this.clock = clock;
    }

    void start(@Observes @Priority(Interceptor.Priority.APPLICATION + 500) StartupEvent event) {
        watch.start();
    }

    void stop(@Observes ShutdownEvent event) {
        watch.stop();
    }

    /** Erases what is due now. */
    public void erase() {
        Instant now = clock.instant();
        sendings.forget(now.minus(kept.contactKept()), now.minus(kept.contactLongest()));
    }

    /** Whole days from the end of a report on. */
    public long days() {
        return kept.contactKept().toDays();
    }

    /** Whole days from when it was sent. */
    public long mostDays() {
        return kept.contactLongest().toDays();
    }
}
