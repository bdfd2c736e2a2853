package org.claimboard.ledger;

/** A clock that went back, for tests of what is said then. */
public final class DoubtfulClock {

    private DoubtfulClock() {}

    public static RuntimeException failure() {
        return new ClockDoubtful("The clock is behind.");
    }
}
