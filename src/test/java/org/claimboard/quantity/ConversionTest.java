package org.claimboard.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.impl.units.UnitsConverter;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.claimboard.record.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {

    @ParameterizedTest
    @CsvSource({
        "480, megawatts, kilowatts, 480000",
        "480000, kW, gigawatt, 0.48",
        "2.5, GW, MW, 2500",
        "5, megawatt-hour, gigajoule, 18",
        "1, kWh, joule, 3600000",
        "3, kilotonne, tonnes, 3000",
        "3, kt, tonnes, 3000",
        "2, ㏏, kilogram, 2000000",
        "500, ml, liter, 0.5",
        "5, ppb, part-per-million, 0.005",
        "5, part-per-billion, ppm, 0.005",
        "40, 데시벨, dB, 40",
        "12.5, tonnes, kilograms, 12500",
        "1, short-tons, kilogram, 907.18474",
        "1, long-tons, kilogram, 1016.0469088",
        "32, fahrenheit, celsius, 0",
        "212, fahrenheit, celsius, 100",
        "-40, celsius, fahrenheit, -40",
        "0, celsius, kelvin, 273.15",
        "20, celsius, fahrenheit, 68",
        "26.2, mile, kilometres, 42.1648128",
        "1, nautical-mile, metres, 1852",
        "33, pyeong, square-meter, 109.0909090909090909090909090909091",
        "84, square-meter, pyeong, 25.41",
        "2, hectare, square-meter, 20000",
        "1, square-kilometer, hectare, 100",
        "1, barrels, liter, 158.987294928",
        "1.5, gigabytes, megabyte, 1500",
        "8, bit, byte, 1",
        "3, percent, permille, 30",
        "3, part-per-million, percent, 0.0003",
        "25, basis-points, percentage-points, 0.25",
        "90, minutes, hours, 1.5",
        "2, weeks, days, 14",
        "18, months, years, 1.5",
        "60, km/h, meter-per-second, 16.66666666666666666666666666666667",
        "100, km/h, mph, 62.13711922373339696174341843633182",
        "0.5, USD/kWh, USD/MWh, 500",
        "12, deaths-per-100000-people, deaths-per-1000000-people, 120",
        "1, ri-jp, metres, 3927.272727272727272727272727272727",
        "7, usd-per-barrel, usd-per-barrel, 7"
    })
    void convert_isExact(BigDecimal value, String from, String to, BigDecimal expected) {
        assertThat(Conversion.between(new Unit(from), new Unit(to))
                        .orElseThrow()
                        .convert(value))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1.5, celsius, fahrenheit, 2.7", "9, fahrenheit, kelvin, 5", "3, kilometres, metres, 3000"})
    void convertDifference_takesNoZeroAlong(BigDecimal value, String from, String to, BigDecimal expected) {
        assertThat(Conversion.between(new Unit(from), new Unit(to))
                        .orElseThrow()
                        .convertDifference(value))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MW, MWh, POWER_AND_ENERGY",
        "gigawatt-hour, kilowatts, POWER_AND_ENERGY",
        "percent, percentage-points, SHARE_AND_POINTS",
        "basis-points, permille, SHARE_AND_POINTS",
        "days, months, CALENDAR_AND_TIME",
        "years, hours, CALENDAR_AND_TIME",
        "USD, EUR, MONEY",
        "chips, USD, DIMENSION",
        "metres, square-meter, DIMENSION",
        "people, households, DIMENSION",
        "USD, USD/person, DENOMINATOR",
        "deaths, deaths-per-100000-people, DENOMINATOR",
        "km/h, kilometres, DENOMINATOR",
        "tons, tonnes, DIMENSION",
        "degrees, celsius, DIMENSION",
        "points, metres, DIMENSION"
    })
    void between_ofOtherDimensions_isRefusedWithTheReason(String from, String to, Obstacle why) {
        assertThat(Conversion.between(new Unit(from), new Unit(to))).isEmpty();
        assertThat(Obstacle.between(new Unit(from), new Unit(to))).isEqualTo(why);
        assertThat(Obstacle.between(new Unit(to), new Unit(from))).isEqualTo(why);
    }

    /** In CLDR 49 (ICU4J 79.1) lengths in shaku are a ninth of what they are. */
    private static final Set<String> WRONG_IN_CLDR =
            Set.of("shaku-length", "shaku-cloth", "sun", "rin", "ken", "jo-jp", "ri-jp");

    /** ICU4J's converter, which is no public API of its: decimals where ours are fractions, right to some 16 digits. */
    @Test
    void convert_ofRandomPairs_agreesWithAnotherImplementation() {
        List<MeasureUnit> units = new ArrayList<>(MeasureUnit.getAvailable());
        units.removeIf(unit -> unit.getType().equals("currency")
                || WRONG_IN_CLDR.contains(unit.getIdentifier())
                || Conversion.between(code(unit), code(unit)).isEmpty());
        units.sort((one, other) -> one.getIdentifier().compareTo(other.getIdentifier()));
        Random random = new Random(20);
        int agreed = 0;
        for (MeasureUnit from : units) {
            for (MeasureUnit to : units) {
                Optional<Conversion> ours = from.getType().equals(to.getType())
                        ? Conversion.between(code(from), code(to))
                        : Optional.empty();
                if (ours.isEmpty() || from.equals(to)) {
                    continue;
                }
                BigDecimal value = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4));
                BigDecimal theirs = new UnitsConverter(from.getIdentifier(), to.getIdentifier()).convert(value);
                BigDecimal mine = ours.get().convert(value);
                BigDecimal most = mine.abs()
                        .max(new BigDecimal("1000"))
                        .multiply(new BigDecimal("1E-15"), MathContext.DECIMAL128);
                assertThat(mine.subtract(theirs).abs())
                        .as("%s %s in %s: %s, %s", value, from.getIdentifier(), to.getIdentifier(), mine, theirs)
                        .isLessThanOrEqualTo(most);
                agreed++;
            }
        }
        assertThat(agreed).isGreaterThan(1500);
    }

    private static Unit code(MeasureUnit unit) {
        return new Unit(unit.getIdentifier());
    }
}
