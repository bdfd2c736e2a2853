package org.claimboard.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.claimboard.upkeep.Watch;

/** Looks for mail that is due, where any is sent. */
@ApplicationScoped
class PostmanWatch {

    private static final long LOOK_MILLIS = 2_000;

    private final MailSettings settings;
    private final Watch watch;

    PostmanWatch(Postman postman, MailSettings settings) {
        this.settings = settings;
        this.watch = new Watch("sends mail", LOOK_MILLIS, postman::deliver);
    }

    void start(@Observes StartupEvent event) {
        if (settings.isOn()) {
            watch.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        watch.stop();
    }
}
