package org.claimboard.account;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time as databases keep it. */
final class Now {

    private Now() {}

    static Instant instant() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
