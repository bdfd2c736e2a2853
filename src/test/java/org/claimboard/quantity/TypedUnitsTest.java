package org.claimboard.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimboard.record.Denominator;
import org.claimboard.record.Unit;
import org.claimboard.record.UnitPer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedUnitsTest {

    @ParameterizedTest
    @CsvSource({
        "원, KRW",
        "₩, KRW",
        "won, KRW",
        "usd, USD",
        "$, USD",
        "미국 달러, USD",
        "€, EUR",
        "HK$, HKD",
        "위안, CNY",
        "£, GBP",
        "%, percent",
        "퍼센트, percent",
        "per cent, percent",
        "%p, percentage-points",
        "퍼센트 포인트, percentage-points",
        "bp, basis-points",
        "명, people",
        "사람, people",
        "건, cases",
        "배, times",
        "GPU 시간, gpu-hours",
        "°C, celsius",
        "℃, celsius",
        "°F, fahrenheit",
        "메가와트시, megawatt-hour",
        "메가와트, megawatts",
        "톤, tonnes",
        "kt, kilotonne",
        "㎡, square-meter",
        "평, pyeong",
        "시간, hours",
        "갤런, gallon",
        "㎞, kilometres",
        "살, years",
        "Gb, gigabit",
        "GB, gigabytes",
        "kg, kilograms"
    })
    void read_ofWhatPeopleType_isTheCodeThatTextsWithItHave(String typed, String code) {
        assertThat(TypedUnits.read(typed)).contains(new Unit(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "USD",
                "KRW",
                "percent",
                "year",
                "megawatt-hour",
                "MWh",
                "mW",
                "MW",
                "gpu-hours",
                "chips",
                "km/h",
                "원/kWh",
                "krw-per-usd",
                "people",
                "칩",
                "장"
            })
    void read_ofACode_orOfAThing_isWhatStandsThere(String typed) {
        assertThat(TypedUnits.read(typed)).contains(new Unit(typed));
    }

    /** A scale is a part of the number: five 만원 are fifty thousand won. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "만원", "억 원", "million dollars", "10만 명당", "people per year", "US Dollar Bills", "QQQ"})
    void read_ofWhatIsNoUnit_isNothing(String typed) {
        assertThat(TypedUnits.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10만 명당 | people | 100000 | people",
                "인구 10만 명당 건 | cases | 100000 | people",
                "deaths per 100,000 people | deaths | 100000 | people",
                "kWh당 원 | KRW | 1 | kilowatt-hour",
                "kWh당 달러 | USD | 1 | kilowatt-hour",
                "dollars a barrel | USD | 1 | barrels"
            })
    void readPer_ofARate_tellsBothApart(String typed, String unit, BigDecimal each, String of) {
        assertThat(TypedUnits.readPer(typed))
                .contains(new UnitPer(new Unit(unit), new Denominator(each, new Unit(of))));
        assertThat(TypedUnits.readPer("원")).contains(new UnitPer(new Unit("KRW"), null));
        assertThat(TypedUnits.readPer("억 원")).isEmpty();
    }

    @Test
    void read_twice_isTheSame() {
        for (String typed : new String[] {"원", "메가와트시", "㎡", "톤", "명", "kt", "°C"}) {
            Unit once = TypedUnits.read(typed).orElseThrow();
            assertThat(TypedUnits.read(once.code())).as(typed).contains(once);
        }
    }

    /** What clients write as a code is what a text with it is read to have, or two figures that are one do not compare. */
    @Test
    void code_isAsLargeAsWhatATextWithItIsReadToHave() {
        int compared = 0;
        for (String prefix : new String[] {"", "k", "M", "G", "T", "m", "µ", "n", "c"}) {
            for (String base : new String[] {
                "g", "m", "L", "l", "W", "Wh", "J", "Hz", "V", "A", "B", "b", "t", "Pa", "cal", "Sv", "Bq", "eV", "mol",
                "m2", "m3"
            }) {
                String code = prefix + base;
                Optional<Unit> read = TypedUnits.inText(code);
                compared += read.isPresent() ? 1 : 0;
                read.ifPresent(unit ->
                        assertThat(UnitSizes.of(new Unit(code))).as(code).isEqualTo(UnitSizes.of(unit)));
            }
        }
        assertThat(compared).isGreaterThan(80);
    }
}
