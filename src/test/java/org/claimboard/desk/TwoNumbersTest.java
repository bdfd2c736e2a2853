package org.claimboard.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that ran into each other on their way here are asked about. */
class TwoNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "460620만",
                "460620만 달러",
                "$460620 million",
                "5.65.8 million dollars",
                "4,6005,200원",
                "12345%",
                "5,60만"
            })
    void in_aNumberThatLooksLikeTwo_isOne(String stated) {
        assertThat(TwoNumbers.in(stated)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "560만",
                "5,600만 달러",
                "1만 2,345개",
                "12345명",
                "$5.6 million",
                "1,200 million",
                "0.125%",
                "1200%",
                "2025년",
                "5.576 billion won",
                "5,000,000",
                "1억 2000만 원",
                "약 3.5퍼센트"
            })
    void in_aPlainNumber_isNone(String stated) {
        assertThat(TwoNumbers.in(stated)).isFalse();
    }
}
