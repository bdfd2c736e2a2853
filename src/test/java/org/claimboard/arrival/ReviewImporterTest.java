package org.claimboard.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of a file goes into one transaction: less where that takes long. */
class ReviewImporterTest {

    @ParameterizedTest
    @CsvSource({
        "25, 100, 50",
        "150, 100, 200",
        "200, 100, 200",
        "200, 2000, 200",
        "200, 10000, 50",
        "2, 60000, 1",
        "1, 60000, 1"
    })
    void size_followsTheTimeThatItTook(int size, long millis, int next) {
        assertThat(ReviewImporter.sizeAfter(size, Duration.ofMillis(millis))).isEqualTo(next);
    }
}
