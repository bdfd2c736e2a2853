package org.claimboard.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private static List<String> contradicted(String asked, String stated) {
        return Figures.in(asked).contradicted(Figures.in(stated)).stream()
                .map(figure -> figure.low().toPlainString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "제작비는 560만 달러 | It cost 5.6 million dollars",
                "It cost $5.6 million | 제작비가 560만 달러(약 75억 원)에 불과",
                "In 2021 it had 122 prisoners | 122 prisoners left in 2021",
                "43 percent of them | 43% of them",
                "it cost a lot | it cost $5",
            })
    void contradicted_ofTheSameNumbers_isEmpty(String asked, String stated) {
        assertThat(contradicted(asked, stated)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "제작비는 650만 달러 | It cost 5.6 million dollars | 6500000",
                "In 2020 it had 122 prisoners | 122 prisoners left in 2021 | 2020",
                "44 percent of them | 43% of them | 44",
                "about 18,000 chips | 고급 칩 약 1만 6,000개 | 18000",
            })
    void contradicted_ofAnotherNumber_isThatNumber(String asked, String stated, String number) {
        assertThat(contradicted(asked, stated)).containsExactly(number);
    }

    @Test
    void contradicted_ofNumbersInOtherUnits_isEmpty() {
        assertThat(contradicted("It took 3 years", "It cost $5 million")).isEmpty();
    }

    /** One in five has one, and 80 percent have none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80 percent of the schools | one in five schools | true",
                "학교의 80% | 20%의 학교 | true",
                "70 percent of the schools | one in five schools | false",
                "80 schools | 20 schools | false",
                "20 percent of the schools | one in five schools | false",
            })
    void leave_ofShares_isWhatTheyLackOfAHundredPercent(String asked, String stated, boolean expected) {
        assertThat(Figures.in(stated).leave(Figures.in(asked).figures())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$8bn = 6.7tn won | $5bn = 6.7tn won | true",
                "$8bn = 7tn won | $5bn = 6.7tn won | false",
                "$5bn = 6.7tn yen | $5bn = 6.7tn won | true",
                "$5bn | $5bn = 6.7tn won | false",
                "$8bn | $5bn | false",
            })
    void standInPlaceOf_needsTwoFigures_ofWhichOneIsShared(String asked, String stated, boolean expected) {
        assertThat(Figures.in(asked).standInPlaceOf(Figures.in(stated))).isEqualTo(expected);
    }
}
