package org.claimboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimboard.record.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AxisTest {

    @Test
    void of_amountsFarApart_isLogarithmicInDecades() {
        Axis axis = axis(Samples.USD, "5600000", "5000000000");
        assertThat(axis.logarithmic()).isTrue();
        assertThat(ticks(axis)).containsExactly("1000000", "10000000", "100000000", "1000000000", "10000000000");
        assertThat(axis.fraction(new BigDecimal("100000000"))).isEqualTo("0.5000");
        assertThat(axis.percent(new BigDecimal("5600000"))).isEqualTo("18.70");
    }

    @Test
    void of_amountsOfOneSize_isLinearFromZero() {
        Axis axis = axis(Samples.CHIPS, "2000", "16000");
        assertThat(axis.logarithmic()).isFalse();
        assertThat(ticks(axis)).containsExactly("0", "5000", "10000", "15000", "20000");
        assertThat(axis.fraction(new BigDecimal("16000"))).isEqualTo("0.8000");
    }

    @Test
    void of_fiftyTimes_isLinearStill() {
        assertThat(axis(Samples.CHIPS, "1", "50").logarithmic()).isFalse();
        assertThat(axis(Samples.CHIPS, "1", "50.1").logarithmic()).isTrue();
    }

    @Test
    void of_years_isLinearAroundThem() {
        assertThat(ticks(axis(Samples.YEAR, "2008", "2015"))).containsExactly("2008", "2010", "2012", "2014", "2016");
        assertThat(ticks(axis(Samples.YEAR, "2015"))).containsExactly("2014", "2015", "2016");
        assertThat(ticks(axis(Samples.YEAR, "2015", "2016"))).containsExactly("2015", "2016");
        assertThat(axis(Samples.YEAR, "1", "2016").logarithmic()).isFalse();
    }

    @Test
    void of_noValues_isNone() {
        assertThat(Axis.of(Samples.USD, List.of())).isEmpty();
    }

    @Test
    void of_zerosAndNegatives_isLinear() {
        assertThat(ticks(axis(Samples.USD, "0", "0"))).containsExactly("0", "1");
        assertThat(ticks(axis(Samples.USD, "-5"))).containsExactly("-5", "-4", "-3", "-2", "-1", "0");
        assertThat(axis(Samples.USD, "0", "1000000").logarithmic()).isFalse();
        assertThat(axis(Samples.USD, "-1", "1000").fraction(new BigDecimal("-1")))
                .isBetween(zero(), one());
    }

    @Test
    void of_numbersBeyondDoubles_staysWithinTheAxis() {
        Axis axis = axis(Samples.USD, "1e-800", "3e900");
        assertThat(axis.fraction(new BigDecimal("1e-800"))).isEqualTo("0.0000");
        assertThat(axis.fraction(new BigDecimal("3e900"))).isBetween(new BigDecimal("0.9"), one());
        assertThat(axis.ticks()).hasSizeBetween(2, 10);
    }

    @Test
    void fraction_beyondTheEnds_liesAtTheEnd() {
        Axis axis = axis(Samples.USD, "5600000", "5000000000");
        assertThat(axis.fraction(BigDecimal.ZERO)).isEqualTo("0.0000");
        assertThat(axis.fraction(new BigDecimal("-3"))).isEqualTo("0.0000");
        assertThat(axis.fraction(new BigDecimal("1e20"))).isEqualTo("1.0000");
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void fraction_ofAnyValues_growsWithThemWithinTheAxis(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Unit unit = random.nextInt(4) == 0 ? Samples.YEAR : Samples.USD;
            List<BigDecimal> values = randomValues(random);
            Axis axis = Axis.of(unit, values).orElseThrow();
            Collections.sort(values);
            assertThat(axis.min()).isLessThanOrEqualTo(values.get(0)).isLessThan(axis.max());
            assertThat(axis.max()).isGreaterThanOrEqualTo(values.get(values.size() - 1));
            assertThat(values.stream().map(axis::fraction).toList())
                    .isSorted()
                    .allSatisfy(fraction -> assertThat(fraction).isBetween(zero(), one()));
            assertThat(axis.ticks()).hasSizeBetween(2, 10).isSorted().startsWith(axis.min());
            assertThat(axis.fraction(axis.ticks().get(axis.ticks().size() - 1))).isEqualTo("1.0000");
        }
    }

    private static List<BigDecimal> randomValues(Random random) {
        boolean positive = random.nextBoolean();
        List<BigDecimal> values = new ArrayList<>();
        for (int number = random.nextInt(6); number >= 0; number--) {
            BigDecimal value = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(12) - 6);
            values.add(positive || random.nextBoolean() ? value : value.negate());
        }
        return values;
    }

    private static Axis axis(Unit unit, String... values) {
        return Axis.of(unit, Stream.of(values).map(BigDecimal::new).toList()).orElseThrow();
    }

    private static List<String> ticks(Axis axis) {
        return axis.ticks().stream().map(BigDecimal::toString).toList();
    }

    private static BigDecimal zero() {
        return BigDecimal.ZERO;
    }

    private static BigDecimal one() {
        return BigDecimal.ONE;
    }
}
