package org.claimboard.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether mail is sent, and when. The server that takes it is {@code quarkus.mailer.*}. */
@ApplicationScoped
class MailSettings {

    private final Optional<String> from;
    private final Duration collect;
    private final Duration giveUp;

    MailSettings(
            @ConfigProperty(name = "claimboard.mail.from") Optional<String> from,
            @ConfigProperty(name = "claimboard.mail.collect") Duration collect,
            @ConfigProperty(name = "claimboard.mail.give-up") Duration giveUp) {
        this.from = from;
        this.collect = collect;
        this.giveUp = giveUp;
    }

    boolean isOn() {
        return from.isPresent();
    }

    /** @throws java.util.NoSuchElementException if no mail is sent */
    String from() {
        return from.orElseThrow();
    }

    /** How long what comes is gathered before one mail tells all of it. */
    Duration collect() {
        return collect;
    }

    /** After so long nobody is told any more. */
    Duration giveUp() {
        return giveUp;
    }
}
