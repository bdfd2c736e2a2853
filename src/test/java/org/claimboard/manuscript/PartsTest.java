package org.claimboard.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words for parts, and what they are in percent. */
class PartsTest {

    @ParameterizedTest
    @CsvSource({
        "half, 50",
        "a third, 33.3",
        "two-thirds, 66.7",
        "Three quarters, 75",
        "two fifths, 40",
        "three fifths, 60",
        "an eighth, 12.5",
        "one eighth, 12.5",
        "three tenths, 30",
        "a twentieth, 5",
        "four thirds, ",
        "zero thirds, ",
        "절반, 50",
        "3분의 2, 66.7",
        "10분의3, 30",
        "3분의 4, ",
        "a lot, "
    })
    void percent_ofWords_isTheirPart(String words, BigDecimal percent) {
        assertThat(Parts.percent(words)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"one, 1", "Two, 2", "twenty, 20", "hundred, 0"})
    void number_ofAWord_isItsCount(String word, int number) {
        assertThat(Parts.number(word)).isEqualTo(number);
    }
}
