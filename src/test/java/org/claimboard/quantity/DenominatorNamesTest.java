package org.claimboard.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimboard.record.Denominator;
import org.claimboard.record.Unit;
import org.claimboard.record.UnitPer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DenominatorNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "per 100,000 people     | 100000 people",
                "per 100000 residents   | 100000 people",
                "10만 명당              | 100000 people",
                "인구 10만 명           | 100000 people",
                "인구 10만 명당         | 100000 people",
                "100,000 people         | 100000 people",
                "1,000명당              | 1000 people",
                "명당                   | 1 people",
                "1인당                  | 1 people",
                "per person             | 1 people",
                "per capita             | 1 people",
                "per head               | 1 people",
                "kWh당                  | 1 kilowatt-hour",
                "/kWh                   | 1 kilowatt-hour",
                "per kWh                | 1 kilowatt-hour",
                "MWh                    | 1 megawatt-hour",
                "kilowatt-hour          | 1 kilowatt-hour",
                "배럴당                 | 1 barrels",
                "a year                 | 1 years",
                "per year               | 1 years",
                "가구당                 | 1 households",
                "per 1.5 turbines       | 1.5 turbines",
                "터빈당                 | 1 터빈",
                "2 [thousand turbines]  | 2 thousand turbines"
            })
    void read_ofWhatPeopleType_isOneDenominator(String typed, String per) {
        assertThat(DenominatorNames.read(typed))
                .map(read -> read.value().toPlainString() + " " + read.unit())
                .contains(per);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "per", "당", "0명당", "per 0 people", "-3 people", "<b>"})
    void read_ofWhatIsNone_isNothing(String typed) {
        assertThat(DenominatorNames.read(typed)).isEmpty();
    }

    /** What stands in the form is read as what was there, whatever unit and number. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void typed_readsBack(long seed) {
        Random random = new Random(seed);
        List<String> codes = Stream.concat(
                        MeasureUnit.getAvailable().stream().map(MeasureUnit::getIdentifier),
                        Stream.of(
                                "people",
                                "households",
                                "chips",
                                "명",
                                "가구",
                                "㎥",
                                "kWh",
                                "KRW",
                                "USD",
                                "thousand turbines"))
                .filter(code -> code != null && !code.isEmpty() && code.length() <= Unit.LONGEST)
                .sorted()
                .toList();
        for (String code : codes) {
            BigDecimal value = random.nextBoolean()
                    ? BigDecimal.ONE
                    : BigDecimal.valueOf(1 + random.nextInt(2_000_000), random.nextInt(3));
            Denominator per = new Denominator(value, new Unit(code));
            for (String language : List.of("ko", "en")) {
                String shown = DenominatorNames.typed(per, language);
                assertThat(DenominatorNames.read(shown)).as(shown).contains(per);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100000 | people        | 10만 명당     | per 100,000 people",
                "1      | people        | 1명당         | per person",
                "1      | kilowatt-hour | 1킬로와트시당 | per kilowatt hour",
                "1000   | chips         | 1,000개당     | per 1,000 chips"
            })
    void of_isAsPeopleSayIt(String value, String unit, String korean, String english) {
        Denominator per = new Denominator(new BigDecimal(value), new Unit(unit));
        assertThat(DenominatorNames.of(per, "ko")).isEqualTo(korean);
        assertThat(DenominatorNames.of(per, "en")).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "cases, 100000, people, cases, 1000, people, 0.01",
        "KRW, 1, kilowatt-hour, KRW, 1, megawatt-hour, 1000",
        "KRW, 1, kilowatt-hour, won-per-kilowatt-hour, , , 1",
        "kilometer, 1, hours, km/h, , , 1",
        "meter, 1, second, kilometer-per-hour, , , 3.6",
        "tonne, 1, days, kilogram, 24, hours, 1000"
    })
    void between_denominatorsOfOneDimension_isExact(
            String unit, String value, String each, String other, String otherValue, String otherEach, String factor) {
        assertThat(Conversion.between(counting(unit, value, each), counting(other, otherValue, otherEach)))
                .map(size -> size.convert(BigDecimal.ONE).stripTrailingZeros().toPlainString())
                .contains(factor);
    }

    @ParameterizedTest
    @CsvSource({
        "USD, 1, people, USD, , ",
        "USD, 1, people, KRW, , ",
        "people, 100000, people, people, , ",
        "cases, 1000, people, cases, 1000, households",
        "km/h, , , km, , ",
        "USD/bbl, , , USD, , "
    })
    void between_denominatorsThatDiffer_isRefusedForThat(
            String unit, String value, String each, String other, String otherValue, String otherEach) {
        UnitPer from = counting(unit, value, each);
        UnitPer to = counting(other, otherValue, otherEach);
        assertThat(Conversion.between(from, to)).isEmpty();
        assertThat(Obstacle.between(from, to)).isEqualTo(Obstacle.DENOMINATOR);
        assertThat(Obstacle.between(to, from)).isEqualTo(Obstacle.DENOMINATOR);
        assertThat(Obstacle.isOfDenominators(from, to)).isTrue();
    }

    private static UnitPer counting(String unit, String value, String each) {
        return new UnitPer(
                new Unit(unit), each == null ? null : new Denominator(new BigDecimal(value), new Unit(each)));
    }
}
