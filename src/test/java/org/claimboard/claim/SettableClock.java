package org.claimboard.claim;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The application's clock in tests: the machine's until a test sets it, from when on it goes on from there.
 *
 * <p>The store that tests share keeps its revisions in order: a test that writes while the clock is ahead leaves a store
 * whose last revision is still to come. Set it to read.
 */
@Mock
@Singleton
public class SettableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Something that a test does, and that may throw. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Does the work as if it were the moment, then is the machine's clock again. */
    public void at(Instant moment, Work work) throws Exception {
        ahead = Duration.between(Clock.systemUTC().instant(), moment);
        try {
            work.run();
        } finally {
            ahead = Duration.ZERO;
        }
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return Clock.systemUTC().getZone();
    }

    /** Everything here is reckoned in UTC. */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the application reckons in UTC");
    }
}
