package org.claimboard.ledger;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.transaction.SystemException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what fails because the database is busy, full or gone from what fails because of what it was asked. The first
 * kind passes, and whatever was tried can be tried again; the second fails every time.
 */
public enum StoreFault {
    /** Another transaction was faster, or holds a row for too long. */
    BUSY,
    /** The database cannot be reached, cannot write, or has closed itself. */
    GONE;

    /** Seconds after which it is worth trying again. */
    public static final int RETRY_SECONDS = 5;

    private static final int DEEPEST = 20;

    /** SQL: data that a column does not take, and constraints. These are about what was asked. */
    private static final Set<String> ABOUT_THE_DATA = Set.of("22", "23");

    /** SQL: no connection; PostgreSQL: out of disk, memory or connections, shut down, and failures of its system. */
    private static final Set<String> GONE_CLASSES = Set.of("08", "53", "58", "57P");

    /**
     * H2: cannot read or write, no space on the disk, a damaged file, a broken connection, a database that is closed, is
     * being closed, is held by another process, or is not there.
     */
    private static final Set<String> GONE_STATES = Set.of(
            "90028", "90031", "90100", "90030", "90067", "90098", "90121", "90020", "90013", "90146", "50000", "HY000");

    /** H2: another transaction was faster, or holds the row; PostgreSQL: no lock in time, the statement took too long. */
    private static final Set<String> BUSY_STATES = Set.of("90131", "HYT00", "55P03", "57014");

    /** SQL: the transaction was rolled back for the sake of another. */
    private static final String ROLLED_BACK = "40";

    /**
     * Whether the failure says nothing about what was being done, so that it may be tried again as it is: that of a store,
     * or of a clock that is in doubt.
     */
    public static boolean isBehind(Throwable failure) {
        return of(failure) != null || ClockDoubtful.isBehind(failure);
    }

    /** What is the matter with the store; null if the failure is not the store's. */
    public static @Nullable StoreFault of(Throwable failure) {
        return of(failure, DEEPEST);
    }

    /** Transaction managers keep what a commit failed on among what they suppressed. */
    private static @Nullable StoreFault of(Throwable failure, int depth) {
        StoreFault fault = ofOne(failure);
        if (fault != null || depth == 0) {
            return fault;
        }
        return Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                .map(behind -> of(behind, depth - 1))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable StoreFault ofOne(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return of(sql);
        }
        if (cause instanceof LockTimeoutException
                || cause instanceof PessimisticLockException
                || cause instanceof QueryTimeoutException) {
            return BUSY;
        }
        return cause instanceof SystemException ? GONE : null;
    }

    private static @Nullable StoreFault of(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // The pool of connections says in words only that all are in use.
            String message = String.valueOf(failure.getMessage());
            boolean waited = message.contains("Acquisition timeout");
            return waited || failure instanceof SQLTransientException ? BUSY : GONE;
        }
        if (BUSY_STATES.contains(state) || state.startsWith(ROLLED_BACK)) {
            return BUSY;
        }
        if (GONE_STATES.contains(state) || GONE_CLASSES.stream().anyMatch(state::startsWith)) {
            return GONE;
        }
        if (ABOUT_THE_DATA.stream().anyMatch(state::startsWith)) {
            return null;
        }
        if (failure.getCause() instanceof IOException) {
            return GONE;
        }
        return failure instanceof SQLTransientException ? BUSY : null;
    }
}
