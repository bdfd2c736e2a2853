package org.claimboard.ledger;

/** Nothing can be recorded, for the clock is not to be trusted. The message says why and how to go on, in English. */
public final class ClockDoubtful extends RuntimeException {

    ClockDoubtful(String message) {
        super(message, null, false, false);
    }

    /** The one behind a failure, if there is one. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClockDoubtful) {
                return true;
            }
        }
        return false;
    }
}
