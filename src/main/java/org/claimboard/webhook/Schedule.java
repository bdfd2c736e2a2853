package org.claimboard.webhook;

import java.time.Duration;

/** When an event is sent again that was not acknowledged. */
final class Schedule {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    private Schedule() {}

    /**
     * Twice as long after each attempt, up to an hour.
     *
     * @param attempts in vain, from 1
     */
    static Duration pause(int attempts) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
