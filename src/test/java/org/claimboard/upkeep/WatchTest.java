package org.claimboard.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WatchTest {

    @Test
    void watch_looksWhenItIsWoken_afterFailuresToo_untilItIsStopped() throws InterruptedException {
        Semaphore looks = new Semaphore(0);
        Watch watch = new Watch("fails in a test", 3_600_000, () -> {
            looks.release();
            throw new IllegalStateException("in a test");
        });

        watch.start();
        assertThat(looks.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        watch.wake();
        assertThat(looks.tryAcquire(4, TimeUnit.SECONDS)).isTrue();

        watch.stop();
        watch.wake();
        assertThat(looks.tryAcquire(100, TimeUnit.MILLISECONDS)).isFalse();
    }
}
