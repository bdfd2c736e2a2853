package org.claimboard.account;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time as databases keep it. */
final class Now {

    private Now() {}

    static Instant by(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
