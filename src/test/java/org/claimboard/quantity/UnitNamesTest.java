package org.claimboard.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimboard.record.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {

    /** 개월 is a month; of the rest of CLDR only items are counted in 개. */
    private static final Set<String> COUNTED = Set.of("month", "month-person", "item");

    @Test
    void amount_ofEveryMeasureOfCldr_isNamedWithoutACounter() {
        List<String> wrong = new ArrayList<>();
        for (MeasureUnit measure : MeasureUnit.getAvailable()) {
            String code = measure.getIdentifier();
            if (measure.getType().equals("currency") || code.length() > Unit.LONGEST) {
                continue;
            }
            String korean = UnitNames.amount("480", false, new Unit(code), "ko");
            String english = UnitNames.amount("480", false, new Unit(code), "en");
            assertThat(UnitNames.name(new Unit(code), "ko")).isNotBlank();
            boolean counted = korean.contains("개") && !COUNTED.contains(code);
            if (counted || !korean.contains("480") || !english.contains("480")) {
                wrong.add(code + ": " + korean + ", " + english);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "women, 1 woman",
        "children, 1 child",
        "people, 1 person",
        "companies, 1 company",
        "boxes, 1 box",
        "classes, 1 class",
        "households, 1 household"
    })
    void amount_ofOne_isInTheSingular(String code, String one) {
        assertThat(UnitNames.amount("1", true, new Unit(code), "en")).isEqualTo(one);
    }

    @Test
    @SuppressWarnings("JavaUtilDate")
    void amount_ofEveryCurrency_isNamedInBothLanguages() {
        Date epoch = new Date(1_790_000_000_000L);
        Set<String> codes = new TreeSet<>();
        Currency.getAvailableCurrencies().forEach(currency -> codes.add(currency.getCurrencyCode()));
        java.util.Currency.getAvailableCurrencies().forEach(currency -> codes.add(currency.getCurrencyCode()));
        List<String> wrong = new ArrayList<>();
        for (String code : codes) {
            String korean = UnitNames.amount("85", false, new Unit(code), "ko");
            String english = UnitNames.amount("85", false, new Unit(code), "en");
            boolean current = Currency.isAvailable(code, epoch, epoch);
            if (korean.contains("개") || (current && (korean.equals("85 " + code) || english.equals("85 " + code)))) {
                wrong.add(code + ": " + korean + ", " + english);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(codes).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "megawatts | 480 | 480메가와트 | 480 megawatts",
                "megawatt | 480 | 480메가와트 | 480 megawatts",
                "MWh | 480 | 480메가와트시 | 480 megawatt-hours",
                "megawatt-hours | 480 | 480메가와트시 | 480 megawatt-hours",
                "terawatt-hour | 3 | 3테라와트시 | 3 terawatt-hours",
                "tonnes | 3 | 3톤 | 3 tonnes",
                "megatonne | 3 | 3메가톤 | 3 megatonnes",
                "ton | 3 | 3미국톤 | 3 short tons",
                "GBP | 85 | 85 영국 파운드 | 85 British pounds",
                "GBP | 85억 | 85억 영국 파운드 | 85억 British pounds",
                "XCG | 85 | 85 카리브 길더 | 85 Caribbean guilders",
                "celsius | 3.5 | 섭씨 3.5도 | 3.5 degrees Celsius",
                "kilometre-per-hour | 60 | 시속 60킬로미터 | 60 kilometers per hour",
                "km/h | 60 | 시속 60킬로미터 | 60 kilometers per hour",
                "square-metres | 84 | 84제곱미터 | 84 square meters",
                "m² | 84 | 84제곱미터 | 84 square meters",
                "part-per-1e9 | 12 | 12ppb | 12 parts per billion",
                "people | 3만 | 3만 명 | 3만 people",
                "percentage-points | 2.5 | 2.5%p | 2.5 percentage points",
                "chips | 512 | 512개 | 512 chips",
                "wheels | 12 | 12 wheels | 12 wheels",
                "광년 | 3 | 3광년 | 3 light years",
                "두름 | 3 | 3두름 | 3 두름",
                "평 | 30 | 30평 | 30 pyeong",
                "명 | 3만 | 3만 명 | 3만 people",
                "만원 | 460 | 460만원 | 460 만원",
                "세 | 60 | 60세 | 60 years",
                "㎡ | 84 | 84제곱미터 | 84 square meters",
                "㎏ | 84 | 84킬로그램 | 84 kilograms",
                "℃ | 3.5 | 섭씨 3.5도 | 3.5 degrees Celsius",
                "µg/m³ | 35 | 세제곱미터당 35마이크로그램 | 35 micrograms per cubic meter",
                "㎍/㎥ | 35 | 세제곱미터당 35마이크로그램 | 35 micrograms per cubic meter",
                "ug/m3 | 35 | 세제곱미터당 35마이크로그램 | 35 micrograms per cubic meter",
                "GB/s | 12 | 초당 12기가바이트 | 12 gigabytes per second",
                "Mbps | 12 | 초당 12메가비트 | 12 megabits per second",
                "mSv | 12 | 12밀리시버트 | 12 millisieverts",
                "µm | 12 | 12마이크로미터 | 12 micrometers",
                "USD/bbl | 85 | 배럴당 85달러 | $85 per barrel",
                "KRW/kg | 85 | 킬로그램당 85원 | 85 won per kilogram",
                "krw-per-megawatt-hour | 460 | 메가와트시당 460원 | 460 won per megawatt-hour",
                "people-per-household | 2.3 | 가구당 2.3명 | 2.3 people per household",
                "bolts-per-wheel | 5 | 5 bolts per wheel | 5 bolts per wheel",
                "usd | 85 | 85달러 | $85",
                "dollars | 85 | 85달러 | $85",
                "% | 85 | 85% | 85%",
                "%p | 2.5 | 2.5%p | 2.5 percentage points",
                "bp | 25 | 25bp | 25 basis points",
                "gpu-hour | 25 | 25 GPU시간 | 25 GPU-hours",
                "users | 3만 | 사용자 3만 명 | 3만 users",
                "MHz-ish | 3 | 3 MHz-ish | 3 MHz-ish",
                "krw-per-usd | 1,452.7 | 달러당 1,452.7원 | 1,452.7 won per US dollar",
                "USD | -5 | -5달러 | −$5",
            })
    void amount_isWhatReadersSay(String code, String number, String korean, String english) {
        assertThat(UnitNames.amount(number, false, new Unit(code), "ko")).isEqualTo(korean);
        assertThat(UnitNames.amount(number, false, new Unit(code), "en")).isEqualTo(english);
    }

    @Test
    void amount_ofOne_isSingular() {
        assertThat(UnitNames.amount("1", true, new Unit("megawatts"), "en")).isEqualTo("1 megawatt");
        assertThat(UnitNames.amount("1", true, new Unit("GBP"), "en")).isEqualTo("1 British pound");
        assertThat(UnitNames.amount("1", true, new Unit("GBP"), "ko")).isEqualTo("1 영국 파운드");
        assertThat(UnitNames.amount("1", true, new Unit("people"), "en")).isEqualTo("1 person");
        assertThat(UnitNames.amount("1", true, new Unit("wafers"), "en")).isEqualTo("1 wafer");
        assertThat(UnitNames.amount("1", true, new Unit("TOPS"), "en")).isEqualTo("1 TOPS");
    }

    @Test
    void name_standsAlone() {
        assertThat(UnitNames.name(new Unit("megawatt-hour"), "ko")).isEqualTo("메가와트시");
        assertThat(UnitNames.name(new Unit("USD"), "ko")).isEqualTo("달러");
        assertThat(UnitNames.name(new Unit("GBP"), "en")).isEqualTo("British pounds");
        assertThat(UnitNames.name(new Unit("chips"), "ko")).isEqualTo("칩");
        assertThat(UnitNames.name(new Unit("servers"), "ko")).isEqualTo("서버");
        assertThat(UnitNames.name(new Unit("USD/bbl"), "ko")).isEqualTo("배럴당 달러");
    }
}
