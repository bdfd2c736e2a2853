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
        public int perName() {
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

    @Test
    void stranger_holdsUpItselfOnly() {
        for (int i = 0; i < 20; i++) {
            attempts.begin("someone", "stranger");
        }
        attempts.succeeded("someone", "owner");
        assertThat(attempts.begin("someone", "stranger")).isPresent();
        assertThat(attempts.begin("someone", "owner")).isEmpty();
    }

    @Test
    void pauses_grow() {
        Attempts impatient = new Attempts(new Attempts.Limits() {
            @Override
            public int perAccount() {
                return 2;
            }

            @Override
            public int perName() {
                return 1000;
            }

            @Override
            public int perAddress() {
                return 1000;
            }

            @Override
            public Duration window() {
                return Duration.ofMillis(400);
            }
        });
        long before = System.nanoTime();
        int tried = 0;
        while (System.nanoTime() - before < Duration.ofSeconds(2).toNanos()) {
            tried += impatient.begin("someone", "address").isEmpty() ? 1 : 0;
        }
        // Two at once, one after 200 ms, and one every 400 ms from then on.
        assertThat(tried).isBetween(3, 7);
    }

    @Test
    void browserOfTheOwner_goesOnWhileStrangersAreHeldBack() {
        for (int i = 0; i < 20; i++) {
            attempts.begin("someone", "address-" + i);
        }
        assertThat(attempts.begin("someone", "another")).isPresent();
        assertThat(attempts.beginKnown("someone", "browser")).isEmpty();
        for (int i = 0; i < 20; i++) {
            attempts.beginKnown("someone", "browser");
        }
        assertThat(attempts.beginKnown("someone", "browser")).isPresent();
    }
}
