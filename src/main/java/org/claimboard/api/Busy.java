package org.claimboard.api;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/** Tells a failure that passes when others have finished from one that does not. */
final class Busy {

    /** H2: another transaction holds the row too long, or was faster. */
    private static final String H2_CONCURRENT_UPDATE = "90131";

    private static final String H2_LOCK_TIMEOUT = "HYT00";

    /** PostgreSQL: no lock in time, or the statement took too long. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final String CANCELLED = "57014";

    /** SQL: the transaction was rolled back for the sake of another. */
    private static final String ROLLED_BACK = "40";

    private Busy() {}

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException || (cause instanceof SQLException sql && isBusy(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBusy(SQLException failure) {
        String state = failure.getSQLState();
        return state == null ? isPoolExhausted(failure.getMessage()) : isBusy(state);
    }

    private static boolean isBusy(String state) {
        return state.startsWith(ROLLED_BACK)
                || state.equals(H2_CONCURRENT_UPDATE)
                || state.equals(H2_LOCK_TIMEOUT)
                || state.equals(LOCK_NOT_AVAILABLE)
                || state.equals(CANCELLED);
    }

    /** The pool of connections says so in words only. */
    private static boolean isPoolExhausted(@Nullable String message) {
        return message != null && message.contains("Acquisition timeout");
    }
}
