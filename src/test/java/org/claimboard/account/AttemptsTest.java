package org.claimboard.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final Attempts attempts = new Attempts(new Attempts.Limits() {
        @Override
        public int perAccount() {
            return 3;
        }

        @Override
        public int perAddress() {
            return 5;
        }

        @Override
        public Duration window() {
            return Duration.ofMinutes(15);
        }
    });

    @Test
    void account_isGuardedFromManyAddresses() {
        for (int i = 0; i < 3; i++) {
            assertThat(attempts.begin("someone", "address-" + i)).isEmpty();
        }
        assertThat(attempts.begin("someone", "another"))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5)));
    }

    @Test
    void address_isHeldBackOverManyNames() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.begin("name-" + i, "address")).isEmpty();
        }
        assertThat(attempts.begin("another", "address")).isPresent();
    }

    @Test
    void success_doesNotCount() {
        for (int i = 0; i < 20; i++) {
            assertThat(attempts.begin("someone", "address")).isEmpty();
            attempts.succeeded("someone", "address");
        }
    }
}
