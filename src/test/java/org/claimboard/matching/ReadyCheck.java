package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** Waits until sentences are answered: the claims are placed in the background. */
@ApplicationScoped
public class ReadyCheck {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final SentenceCheck sentences;

    ReadyCheck(SentenceCheck sentences) {
        this.sentences = sentences;
    }

    public void await() throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        while (!sentences.isReady()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
    }
}
