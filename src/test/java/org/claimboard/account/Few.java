package org.claimboard.account;

import jakarta.enterprise.inject.Vetoed;
import java.time.Duration;

/** Grants few requests and reports. */
@Vetoed
public final class Few extends RateLimits {

    Few(int perAddress, int perToken) {
        this(perAddress, perToken, 1, 1);
    }

    /**
     * @param perAddress requests of programs in an hour
     * @param perToken the same with a token
     * @param reportsPerAddress reports of readers in an hour
     * @param reports the same from all addresses
     */
    public Few(int perAddress, int perToken, int reportsPerAddress, int reports) {
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

            @Override
            public int reportsPerAddress() {
                return reportsPerAddress;
            }

            @Override
            public int reports() {
                return reports;
            }

            @Override
            public Duration reportWindow() {
                return Duration.ofHours(1);
            }
        });
    }
}
