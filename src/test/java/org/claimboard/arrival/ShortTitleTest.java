package org.claimboard.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title that is cut says no other number than the claim. */
class ShortTitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Petra Lindqvist said that the debt stands at €38 million, the lowest | 50 | Petra Lindqvist said that the debt stands at…
                    Petra Lindqvist said that the debt stands at €38 million, the lowest | 58 | Petra Lindqvist said that the debt stands at €38 million,…
                    경전철의 연간 운영비는 285억 원이고 나머지는 차량 교체 적립금이다 | 18 | 경전철의 연간 운영비는…
                    The debt is small. | 50 | The debt is small.
                    12 million dollars were spent on the quay, and nobody knows what for | 6 | 12 million dollars…
                    """)
    void of_aLongClaim_endsBeforeANumberThatItWouldCut(String claim, int longest, String title) {
        assertThat(ShortTitle.of(claim, longest)).isEqualTo(title);
    }
}
