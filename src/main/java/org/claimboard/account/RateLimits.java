package org.claimboard.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How many requests programs may make in a while, each address or token, and how many reports readers may send. */
@ApplicationScoped
public class RateLimits {

    private static final int COUNTED = 100_000;

    /** How many requests are too many. */
    @ConfigMapping(prefix = "claimboard.rate-limit")
    interface Limits {

        @WithName("requests-per-address")
        @WithDefault("600")
        int perAddress();

        @WithName("requests-per-token")
        @WithDefault("3000")
        int perToken();

        @WithDefault("1m")
        Duration window();

        @WithName("reports-per-address")
        @WithDefault("10")
        int reportsPerAddress();

        /** From all addresses together. */
        @WithDefault("200")
        int reports();

        @WithName("report-window")
        @WithDefault("1h")
        Duration reportWindow();
    }

    private final Limits limits;
    private final LoadingCache<String, Bucket> addresses;
    private final LoadingCache<String, Bucket> tokens;
    private final LoadingCache<String, Bucket> reporters;
    private final Bucket reports;

    RateLimits(Limits limits) {
        this.limits = limits;
        this.addresses = buckets(limits.perAddress(), limits.window());
        this.tokens = buckets(limits.perToken(), limits.window());
        this.reporters = buckets(limits.reportsPerAddress(), limits.reportWindow());
        this.reports = bucket(limits.reports(), limits.reportWindow());
    }

    /** Counts a request without a token. */
    public Allowance ofAddress(String address) {
        return take(addresses.get(address), "address", limits.perAddress(), limits.window());
    }

    /** Counts a request with a token that is valid. */
    Allowance ofToken(String token) {
        return take(tokens.get(token), "token", limits.perToken(), limits.window());
    }

    /** Counts a report of a reader: as one of its address, and as one of all. What is refused counts as none. */
    public Allowance ofReport(String address) {
        Bucket own = reporters.get(address);
        Allowance one = take(own, "reports", limits.reportsPerAddress(), limits.reportWindow());
        if (!one.granted()) {
            return one;
        }
        Allowance all = take(reports, "all-reports", limits.reports(), limits.reportWindow());
        if (!all.granted()) {
            own.addTokens(1);
        }
        return all;
    }

    private static Allowance take(Bucket bucket, String name, int most, Duration window) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Allowance(
                name,
                most,
                window,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(
                        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill()));
    }

    private static LoadingCache<String, Bucket> buckets(int most, Duration window) {
        return Caffeine.newBuilder()
                .maximumSize(COUNTED)
                .expireAfterAccess(window)
                .build(key -> bucket(most, window));
    }

    private static Bucket bucket(int most, Duration window) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, window))
                .build();
    }
}
