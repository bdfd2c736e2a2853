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

/** How many requests programs may make in a while: each address, or each token where a request has one. */
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
    }

    private final Limits limits;
    private final LoadingCache<String, Bucket> addresses;
    private final LoadingCache<String, Bucket> tokens;

    RateLimits(Limits limits) {
        this.limits = limits;
        this.addresses = buckets(limits.perAddress(), limits.window());
        this.tokens = buckets(limits.perToken(), limits.window());
    }

    /** Counts a request without a token. */
    public Allowance ofAddress(String address) {
        return take(addresses.get(address), "address", limits.perAddress());
    }

    /** Counts a request with a token that is valid. */
    Allowance ofToken(String token) {
        return take(tokens.get(token), "token", limits.perToken());
    }

    private Allowance take(Bucket bucket, String name, int most) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Allowance(
                name,
                most,
                limits.window(),
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(
                        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill()));
    }

    private static LoadingCache<String, Bucket> buckets(int most, Duration window) {
        return Caffeine.newBuilder()
                .maximumSize(COUNTED)
                .expireAfterAccess(window)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, window))
                        .build());
    }
}
