package org.claimboard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SteadyClockTest {

    private static final Instant START = Instant.parse("2026-02-28T23:59:59Z");

    private Instant now = START;
    private Duration running = Duration.ofDays(9);
    private final SteadyClock clock = new SteadyClock(() -> now, () -> running);

    @Test
    void clock_thatGoesAsTimeDoes_isTrusted() {
        pass(Duration.ofDays(500));
        assertThat(clock.jump()).isEmpty();
    }

    @Test
    void clock_thatIsAheadForAMinute_isInDoubtForAMinute() {
        now = now.plus(Duration.ofDays(400));
        pass(Duration.ofMinutes(1));
        assertThat(clock.jump()).hasValueSatisfying(why -> assertThat(why).contains("400 days", "Set it right"));
        now = now.minus(Duration.ofDays(400));
        assertThat(clock.jump()).isEmpty();
    }

    @Test
    void clock_thatWasWrongAtTheStart_isTrustedOnceItIsRight_andInDoubtIfItLeavesThat() {
        now = now.minus(Duration.ofDays(400));
        assertThat(clock.jump()).isEmpty();
        pass(Duration.ofDays(1));
        assertThat(clock.jump()).isEmpty();
        now = now.plus(Duration.ofDays(400));
        assertThat(clock.jump()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"-PT61M, false", "-PT95M, true", "-P400D, true", "PT0S, false", "P179D, false", "P400D, true"})
    void gap_betweenTheLedgerAndNow_isDoubtfulWhereItIsLong(String ahead, boolean doubtful) {
        assertThat(SteadyClock.gap(START, START.plus(Duration.parse(ahead))).isPresent())
                .isEqualTo(doubtful);
    }

    @Test
    void gap_behindAnEmptyLedger_isNone() {
        assertThat(SteadyClock.gap(Instant.EPOCH, START)).isEmpty();
    }

    private void pass(Duration time) {
        now = now.plus(time);
        running = running.plus(time);
    }
}
