package org.claimboard.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** How often passwords may be tried: per account and per address, whether or not there is such an account. */
@ApplicationScoped
class Attempts {

    private static final int COUNTED = 100_000;

    /** How many failures are too many. */
    @ConfigMapping(prefix = "claimboard.sign-in")
    interface Limits {

        @WithName("attempts-per-account")
        int perAccount();

        @WithName("attempts-per-address")
        int perAddress();

        Duration window();
    }

    private final LoadingCache<String, Bucket> accounts;
    private final LoadingCache<String, Bucket> addresses;

    Attempts(Limits limits) {
        accounts = buckets(limits.perAccount(), limits.window());
        addresses = buckets(limits.perAddress(), limits.window());
    }

    /** Counts an attempt before it is made, so that many at once gain nothing. Says how long to wait if it is one too many. */
    Optional<Duration> begin(String account, String address) {
        ConsumptionProbe byAddress = bucket(addresses, address).tryConsumeAndReturnRemaining(1);
        if (!byAddress.isConsumed()) {
            return Optional.of(Duration.ofNanos(byAddress.getNanosToWaitForRefill()));
        }
        ConsumptionProbe byAccount = bucket(accounts, account).tryConsumeAndReturnRemaining(1);
        return byAccount.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(byAccount.getNanosToWaitForRefill()));
    }

    /** An attempt that succeeded does not count. */
    void succeeded(String account, String address) {
        bucket(addresses, address).addTokens(1);
        bucket(accounts, account).addTokens(1);
    }

    private static LoadingCache<String, Bucket> buckets(int attempts, Duration window) {
        return Caffeine.newBuilder()
                .maximumSize(COUNTED)
                .expireAfterAccess(window)
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, window))
                        .build());
    }

    private static Bucket bucket(LoadingCache<String, Bucket> buckets, String key) {
        return buckets.get(key);
    }
}
