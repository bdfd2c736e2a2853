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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It cost 4 million dollars. | It cost 4 billion dollars.
                    It cost £4 million. | It cost $4 million.
                    비용은 560만 달러다. | 비용은 560만 위안이다.
                    비용은 560만 달러였다. | 비용은 560만 위안이었다.
                    칩은 수만 개였다. | 칩은 수천 개였다.
                    금리는 2.5%p 올랐다. | 금리는 2.5% 올랐다.
                    성장률은 −5%였다. | 성장률은 5%였다.
                    The rate was -5% last year. | The rate was 5% last year.
                    It has 10⁶ cells in all. | It has 10⁹ cells in all.
                    They sold thousands of chips. | They sold millions of chips.
                    It weighs 5 kg in all. | It weighs 5 g in all.
                    It holds at least 5 litres now. | It holds up to 5 litres now.
                    비용은 75억 원이다. | 비용은 75조 원이다.
                    It makes 480MWh a year. | It makes 480GWh a year.
                    It makes 5mW in all. | It makes 5MW in all.
                    It holds 5Gb in all. | It holds 5GB in all.
                    The water had 12ppb of lead. | The water had 12ppm of lead.
                    The water had 12 ppb of lead. | The water had 12 ppm of lead.
                    30평 아파트다. | 30㎡ 아파트다.
                    30 평형이 아니라 30 마력 기계다. | 30 평형이 아니라 30 와트 기계다.
                    500마력 엔진이다. | 500와트 엔진이다.
                    Sales changed by –5% last year. | Sales changed by 5% last year.
                    성장률은 –5%였다. | 성장률은 5%였다.
                    매출은 ▲ 12.5 늘었다. | 매출은 ▽ 12.5 늘었다.
                    They spent a few million on it. | They spent a few billion on it.
                    They hired several hundred people. | They hired several thousand people.
                    It is a multi-million deal for all. | It is a multi-billion deal for all.
                    The town owes millions of dollars. | The town owes millions of euros.
                    칩은 수백 개였다. | 칩은 몇만 개였다.
                    연봉은 두 자릿수 올랐다. | 연봉은 세 자릿수 올랐다.
                    It runs at 60km/h at most. | It runs at 60km/s at most.
                    The flat has 30m2 in all. | The flat has 30m3 in all.
                    It has 10^6 cells in all. | It has 10^9 cells in all.
                    It weighs 5 mg in all. | It weighs 5 g in all.
                    """)
    void compare_ofAnotherSignScaleOrUnit_isAChangedNumberAndFirst(String before, String after) {
        String other = "Another sentence stays.";
        List<AnchorReport> reports = Anchors.compare(
                other + "\n" + before + "\nGone.", other + "\n" + after, List.of("Gone.", other, before));

        assertThat(reports.get(0).quote()).isEqualTo(before);
        assertThat(reports.get(0).state()).isEqualTo(State.ALTERED);
        assertThat(reports.get(0).changedNumbers()).hasSize(1).allSatisfy(number -> assertThat(number.before())
                .isNotEqualTo(number.now()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    They sold 4,000,000 chips. | They sold 4000000 chips.
                    It cost 4 million dollars. | It cost 4,000,000 dollars.
                    It cost $4 million. | It cost 4 million dollars.
                    비용은 560만 달러다. | 비용은 5,600,000달러다.
                    비용은 560만 달러다. | 비용은 560만달러다.
                    It makes 480MWh a year. | It makes 480 MWh a year.
                    It holds 5 GB in all. | It holds 5 gigabytes in all.
                    The flat has 30㎡ in all. | The flat has 30 m² in all.
                    아파트는 30㎡다. | 아파트는 30제곱미터다.
                    It weighs 5 g in all. | It weighs 5 grams in all.
                    아파트는 30평이다. | 아파트는 30평이었다.
                    Sales changed by –5% last year. | Sales changed by −5% last year.
                    They hired several hundred people. | They hired a few hundred people.
                    A third of the 25 came in 2020 by sea. | A third of the 25 came in 2020 by air.
                    """)
    void compare_ofTheNumberInOtherFigures_isNoChangedNumber(String before, String after) {
        AnchorReport report = Anchors.compare(before, after, List.of(before)).get(0);

        assertThat(report.state()).isEqualTo(State.ALTERED);
        assertThat(report.changedNumbers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "It cost 4 million dollars,It cost 4 million\\ndollars,EXACT",
        "It cost 4 million\\ndollars,It cost 4 million dollars,EXACT",
        "It cost 4 million dollars,It cost\\n5 million\\ndollars,ALTERED"
    })
    void compare_ofWordsSpreadOverLines_isAsInOne(String old, String now, State state) {
        String before = TEXT.replace("It cost 4 million dollars", old.replace("\\n", "\n"));
        String after = TEXT.replace("It cost 4 million dollars", now.replace("\\n", "\n"));

        AnchorReport report = Anchors.compare(before, after, List.of("It cost 4 million dollars, the town says."))
                .get(0);

        assertThat(report.state()).isEqualTo(state);
    }

    private static AnchorReport of(String after, String quote) {
        return Anchors.compare(TEXT, after, List.of(quote)).get(0);
    }
}
