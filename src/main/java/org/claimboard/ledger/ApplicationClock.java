package org.claimboard.ledger;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock by which everything here reckons what time and what day it is, in UTC. */
class ApplicationClock {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
