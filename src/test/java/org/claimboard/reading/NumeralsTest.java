package org.claimboard.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.claimboard.comparison.Normalised;
import org.claimboard.comparison.Rates;
import org.claimboard.record.Quantity;
import org.claimboard.record.Scope;
import org.claimboard.record.Unit;
import org.claimboard.site.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5600000 | USD | $5.6 million | 560만 달러",
                "5576000 | USD | $5.576 million | 557만 6,000달러",
                "5000000000 | USD | $5 billion | 50억 달러",
                "294000 | USD | $294,000 | 29만 4,000달러",
                "-5000000000 | USD | −$5 billion | −50억 달러",
                "7500000000 | KRW | 7.5 billion won | 75억 원",
                "6700000000000 | KRW | 6.7 trillion won | 6조 7,000억 원",
                "100000000000 | CNY | 100 billion yuan | 1,000억 위안",
                "16000 | chips | 16,000 chips | 1만 6,000개",
                "2000 | chips | 2,000 chips | 2,000개",
                "2788000 | gpu-hours | 2.788 million GPU-hours | 278만 8,000 GPU시간",
                "2015 | year | 2015 | 2015년",
                "24 | percent | 24% | 24%",
                "1234567 | USD | $1,234,567 | 123만 4,567달러",
                "0.5 | USD | $0.5 | 0.5달러",
                "12345.25 | KRW | 12,345.25 won | 1만 2,345.25원",
            })
    void amount_isExactInBothLanguages(BigDecimal value, String unit, String english, String korean) {
        assertThat(Figures.amount(value, new Unit(unit), Language.orFirst("en")))
                .isEqualTo(english);
        assertThat(Figures.amount(value, new Unit(unit), Language.orFirst("ko")))
                .isEqualTo(korean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | megawatt | 400 MW | 400MW",
                "1250 | gigawatt-hour | 1,250 GWh | 1,250GWh",
                "40 | celsius | 40°C | 40°C",
                "300 | kilometer-per-hour | 300 km/h | 300km/h",
                "2000 | tonnes | 2,000 tonnes | 2,000톤",
                "16000 | chips | 16,000 chips | 1만 6,000개",
                "5000000 | USD | $5 million | 500만 달러",
            })
    void tick_ofAMeasure_hasItsSign(BigDecimal value, String unit, String english, String korean) {
        assertThat(Figures.tick(value, new Unit(unit), Language.orFirst("en"))).isEqualTo(english);
        assertThat(Figures.tick(value, new Unit(unit), Language.orFirst("ko"))).isEqualTo(korean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5600000 | USD | 560万ドル",
                "5576000 | USD | 557万6,000ドル",
                "-5000000000 | USD | −50億ドル",
                "6700000000000 | KRW | 6兆7,000億ウォン",
                "16000 | chips | 1万6,000個",
                "2788000 | gpu-hours | 278万8,000GPU時間",
                "2015 | year | 2015年",
                "0.5 | EUR | 0.5ユーロ",
            })
    void amount_isWrittenAsInJapan(BigDecimal value, String unit, String japanese) {
        assertThat(Figures.amount(value, new Unit(unit), Language.orFirst("ja")))
                .isEqualTo(japanese);
    }

    /** What does not come out even is rounded, and says so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "432000 | kilowatt | megawatt | 432 megawatts | 432메가와트",
                "33 | pyeong | square-meter | about 109.1 square meters | 약 109.1제곱미터",
                "1234567.89 | megawatt | megawatt | 1,234,567.89 megawatts | 123만 4,567.89메가와트",
            })
    void of_aMeasureInAnotherUnit_isRoundedIfItIsNotEven(
            BigDecimal value, String from, String to, String english, String korean) {
        Quantity stated = new Quantity(
                value,
                null,
                null,
                false,
                new Unit(from),
                null,
                value + " " + from,
                Scope.UNKNOWN,
                null,
                List.of(),
                null);
        Normalised number = Normalised.of(stated, new Unit(to), null, Rates.of(List.of()));
        assertThat(Figures.of(number, Language.orFirst("en"))).isEqualTo(english);
        assertThat(Figures.of(number, Language.orFirst("ko"))).isEqualTo(korean);
    }
}
