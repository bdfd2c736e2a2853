package org.claimboard.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * How often passwords may be tried, whether or not there is such an account. A name is guarded from each address by
 * itself, with growing delays, so that a stranger's guesses do not lock out its owner; from all addresses together by
 * more attempts than one address has; and browsers in which someone has signed in with it before have attempts of their
 * own (OWASP, "Slow Down Online Guessing Attacks with Device Cookies").
 */
@ApplicationScoped
class Attempts {

    private static final int COUNTED = 100_000;

    /** How long failures are remembered in which nothing is tried. */
    private static final Duration MEMORY = Duration.ofDays(1);

    private static final int DOUBLINGS = 20;

    /** How many failures are too many. */
    @ConfigMapping(prefix = "claimboard.sign-in")
    interface Limits {

        /** With one name from one address, or from one known browser, until they have to wait. */
        @WithName("attempts-per-account")
        int perAccount();

        /** With one name from all addresses together, in a window. */
        @WithName("attempts-per-name")
        @WithDefault("100")
        int perName();

        /** With all names from one address, in a window. */
        @WithName("attempts-per-address")
        int perAddress();

        Duration window();
    }

    /**
     * Failures with one name in one place.
     *
     * @param until when, in nanoseconds of the system's clock, the next attempt may be made
     */
    private record Failures(int count, long until) {}

    private final Limits limits;
    private final Cache<String, Failures> places =
            Caffeine.newBuilder().maximumSize(COUNTED).expireAfterAccess(MEMORY).build();
    private final LoadingCache<String, Bucket> names;
    private final LoadingCache<String, Bucket> addresses;

    Attempts(Limits limits) {
        this.limits = limits;
        names = buckets(limits.perName(), limits.window());
        addresses = buckets(limits.perAddress(), limits.window());
    }

    /**
     * Counts an attempt before it is made, so that many at once gain nothing. Says how long to wait if it is one too many;
     * that one does not count against the owner of the name.
     */
    Optional<Duration> begin(String name, String address) {
        return held(addresses.get(address)).or(() -> held(place(name, address))).or(() -> held(names.get(name)));
    }

    /** The same for a browser that is known to be the owner's. */
    Optional<Duration> beginKnown(String name, String browser) {
        return held(place(name, browser));
    }

    /** An attempt that succeeded does not count. */
    void succeeded(String name, String address) {
        places.invalidate(place(name, address));
        addresses.get(address).addTokens(1);
        names.get(name).addTokens(1);
    }

    void succeededKnown(String name, String browser) {
        places.invalidate(place(name, browser));
    }

    /** Names hold no line break. */
    private static String place(String name, String where) {
        return name + "\n" + where;
    }

    private static Optional<Duration> held(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Optional<Duration> held(String place) {
        long now = System.nanoTime();
        long[] wait = {0};
        places.asMap().compute(place, (key, known) -> {
            if (known != null && known.until() - now > 0) {
                wait[0] = known.until() - now;
                return known;
            }
            int count = known == null ? 1 : known.count() + 1;
            return new Failures(count, now + pause(count).toNanos());
        });
        return wait[0] > 0 ? Optional.of(Duration.ofNanos(wait[0])) : Optional.empty();
    }

    /** None for the first; then as long as the window has for one attempt, and twice as long each time, up to the window. */
    private Duration pause(int count) {
        int over = count - limits.perAccount();
        if (over < 0) {
            return Duration.ZERO;
        }
        Duration pause = limits.window().dividedBy(limits.perAccount()).multipliedBy(1L << Math.min(over, DOUBLINGS));
        return pause.compareTo(limits.window()) > 0 ? limits.window() : pause;
    }

    private static LoadingCache<String, Bucket> buckets(int attempts, Duration window) {
        return Caffeine.newBuilder()
                .maximumSize(COUNTED)
                .expireAfterAccess(window)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, window))
                        .build());
    }
}
