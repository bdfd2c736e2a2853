package org.claimboard.account;

import jakarta.enterprise.inject.Vetoed;
import java.time.Duration;

/** Grants few requests. */
@Vetoed
final class Few extends RateLimits {

    Few(int perAddress, int perToken) {
        super(new Limits() {
            @Override
            public int perAddress() {
                return perAddress;
            }

            @Override
            public int perToken() {
                return perToken;
            }

            @Override
            public Duration window() {
                return Duration.ofHours(1);
            }
        });
    }
}
