package org.claimboard.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimboard.arrival.AnchorReport.ChangedNumber;
import org.claimboard.arrival.AnchorReport.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of the words that claims rest on. */
class AnchorsTest {

    private static final String TEXT =
            """
            The harbour opened in May. It cost 4 million dollars, the town says.
            Kim Min-ji doubts that. 부두 건설에는 560만 달러가 들었다.
            """;

    @Test
    void compare_ofTheSameText_isExact() {
        assertThat(of(TEXT, "It cost 4 million dollars, the town says.").state())
                .isEqualTo(State.EXACT);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    It cost 4 million dollars, 4 million, 5 million, 4, 5
                    560만, 560만, 570만, 560, 570
                    """)
    void compare_ofAnotherNumber_isAlteredWithTheNumber(
            String sign, String old, String now, String before, String after) {
        String quote = TextUnits.in(TEXT).stream()
                .filter(unit -> unit.contains(sign))
                .findFirst()
                .orElseThrow();
        AnchorReport report = of(TEXT.replace(old, now), quote);
        assertThat(report.state()).isEqualTo(State.ALTERED);
        assertThat(report.changedNumbers()).containsExactly(new ChangedNumber(before, after));
    }

    @Test
    void compare_ofANumberInWords_isAlteredWithTheNumber() {
        AnchorReport report = Anchors.compare(
                        "They bought five million chips in spring.",
                        "They bought six million chips in spring.",
                        List.of("They bought five million chips in spring."))
                .get(0);
        assertThat(report.state()).isEqualTo(State.ALTERED);
        assertThat(report.changedNumbers()).isNotEmpty();
    }

    @Test
    void compare_ofWordsThatStandElsewhere_isMoved() {
        String moved = "Kim Min-ji doubts that.\n" + TEXT.replace("Kim Min-ji doubts that. ", "");
        assertThat(of(moved, "Kim Min-ji doubts that.").state()).isEqualTo(State.MOVED);
    }

    @Test
    void compare_ofAnotherName_isAlteredWithoutNumbers() {
        AnchorReport report =
                of(TEXT.replace("the town says", "the port says"), "It cost 4 million dollars, the town says.");
        assertThat(report.state()).isEqualTo(State.ALTERED);
        assertThat(report.changedNumbers()).isEmpty();
        assertThat(report.now()).isEqualTo("It cost 4 million dollars, the port says.");
    }

    @Test
    void compare_ofWordsThatAreGone_isLost() {
        assertThat(of(TEXT.replace("Kim Min-ji doubts that. ", ""), "Kim Min-ji doubts that.")
                        .state())
                .isEqualTo(State.LOST);
    }

    @Test
    void compare_ofAnotherNumberBesideACopy_isAltered() {
        String copied = TEXT.replace("4 million", "5 million") + "It cost 4 million dollars, the town says.";
        AnchorReport report = of(copied, "It cost 4 million dollars, the town says.");
        assertThat(report.state()).isEqualTo(State.ALTERED);
        assertThat(report.verbatim()).isEqualTo(1);
    }

    @Test
    void compare_ofSeveral_putsChangedNumbersFirst() {
        String changed = TEXT.replace("Kim Min-ji doubts that. ", "").replace("560만", "570만");
        assertThat(Anchors.compare(TEXT, changed, TextUnits.in(TEXT)))
                .extracting(AnchorReport::state)
                .containsExactly(State.ALTERED, State.LOST, State.EXACT, State.EXACT);
    }

    private static AnchorReport of(String after, String quote) {
        return Anchors.compare(TEXT, after, List.of(quote)).get(0);
    }
}
