package org.claimboard.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignatureTest {

    /** The example of the Standard Webhooks specification's own libraries. */
    @Test
    void signature_ofTheExampleOfTheSpecification_isTheirs() {
        String signature = Signature.of(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1614265330,
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8));
        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void secrets_areNeverTheSame() {
        assertThat(IntStream.range(0, 100).mapToObj(i -> Signature.newSecret()))
                .doesNotHaveDuplicates()
                .allMatch(secret -> secret.matches("whsec_[A-Za-z0-9+/]{43}="));
    }

    @Test
    void pauses_doubleUpToAnHour() {
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(Schedule::pause).map(Duration::toSeconds))
                .containsExactly(5L, 10L, 20L, 40L, 80L);
        assertThat(Schedule.pause(10)).isEqualTo(Duration.ofSeconds(2560));
        assertThat(Schedule.pause(11)).isEqualTo(Duration.ofHours(1));
        assertThat(Schedule.pause(100_000)).isEqualTo(Duration.ofHours(1));
    }
}
