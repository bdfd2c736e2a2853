package org.claimboard.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The clock by which the ledger is written, held against what cannot be set: how long the machine has run. A clock that was
 * wrong for a minute would stamp everything that follows, for the ledger never goes back by itself.
 */
final class SteadyClock {

    /** So far a clock may be set forward or back without anybody being asked: summer time, an hour's drift. */
    static final Duration TOLERATED = Duration.ofMinutes(90);

    /** A tracker in which nothing happened for so long is rarer than a wrong clock. */
    static final Duration LONGEST_SILENCE = Duration.ofDays(180);

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private static final Path UPTIME = Path.of("/proc/uptime");

    private final InstantSource clock;
    private final Supplier<Duration> running;
    private Instant startedAt;
    private Duration startedAfter;

    /**
     * Against the machine's running time on Linux. Elsewhere Java knows none that goes on in a sleeping machine, so a laptop
     * that wakes would seem to have a wrong clock; there only the ledger is asked, by {@link #gap}.
     */
    SteadyClock(InstantSource clock) {
        this(
                clock,
                Files.isReadable(UPTIME)
                        ? SteadyClock::uptime
                        : () -> Duration.between(Instant.EPOCH, clock.instant()));
    }

    /**
     * @param running how long something has run that nobody can set
     */
    SteadyClock(InstantSource clock, Supplier<Duration> running) {
        this.clock = clock;
        this.running = running;
        this.startedAt = clock.instant();
        this.startedAfter = running.get();
    }

    /** How long the machine has run, sleep included. */
    private static Duration uptime() {
        try {
            String seconds = Files.readString(UPTIME).split("[. ]", 2)[0];
            return Duration.ofSeconds(Long.parseLong(seconds));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Now, as the clock has it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Why now is not to be written down as it is, in a sentence; empty if it is. */
    synchronized Optional<String> jump() {
        Duration drift =
                Duration.between(startedAt, clock.instant()).minus(running.get().minus(startedAfter));
        if (drift.compareTo(TOLERATED.negated()) < 0) {
            // It was ahead, and was set right. What it stamped meanwhile is seen in the ledger.
            startedAt = clock.instant();
            startedAfter = running.get();
            return Optional.empty();
        }
        if (drift.compareTo(TOLERATED) <= 0) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                        Locale.ROOT,
                        "The clock says %s, %s more than has passed since the start of the tracker.",
                        clock.instant().truncatedTo(ChronoUnit.SECONDS),
                        inWords(drift))
                + " Set it right, and writing goes on by itself; if it is right now, restart the tracker.");
    }

    /**
     * Why a moment does not fit the last one of the ledger, in a sentence; empty if it does.
     *
     * @param last when the newest revision was recorded; the epoch if there is none
     */
    static Optional<String> gap(Instant last, Instant now) {
        Duration ahead = Duration.between(last, now);
        boolean behind = ahead.compareTo(TOLERATED.negated()) < 0;
        boolean silent = ahead.compareTo(LONGEST_SILENCE) > 0 && last.isAfter(Instant.EPOCH);
        if (!behind && !silent) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                        Locale.ROOT,
                        "The clock says %s, and the newest entry in the ledger is of %s, %s %s.",
                        now.truncatedTo(ChronoUnit.SECONDS),
                        last.truncatedTo(ChronoUnit.SECONDS),
                        inWords(ahead.abs()),
                        behind ? "later" : "before")
                + " If the clock is wrong, set it right; if it is right, say so with the command accept-clock.");
    }

    private static String inWords(Duration time) {
        long days = time.plus(HALF_A_DAY).toDays();
        return days > 2 ? days + " days" : time.toMinutes() + " minutes";
    }
}
