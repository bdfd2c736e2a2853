package org.claimboard.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalPlaceTest {

    @Test
    void of_anyTwoNumbers_sortsAsTheyDo() {
        Random random = new Random(11);
        List<BigDecimal> numbers = new ArrayList<>(List.of(
                BigDecimal.ZERO,
                new BigDecimal("0.00"),
                new BigDecimal("5600000"),
                new BigDecimal("5.6E+6"),
                new BigDecimal("-0.1"),
                new BigDecimal("9007199254740993"),
                new BigDecimal("9007199254740992"),
                new BigDecimal("0.30000000000000004"),
                new BigDecimal("0.3")));
        for (int i = 0; i < 400; i++) {
            BigInteger digits = new BigInteger(1 + random.nextInt(90), random);
            BigDecimal number = new BigDecimal(digits, random.nextInt(60) - 20);
            numbers.add(random.nextBoolean() ? number : number.negate());
        }
        for (BigDecimal one : numbers) {
            for (BigDecimal other : numbers) {
                int order = Arrays.compareUnsigned(
                        DecimalPlace.of(one).bytes(), DecimalPlace.of(other).bytes());
                assertThat(Integer.signum(order)).as("%s and %s", one, other).isEqualTo(one.compareTo(other));
            }
        }
    }

    @Test
    void above_isBehindTheNumber_andBeforeTheNextOne() {
        DecimalPlace place = DecimalPlace.of(new BigDecimal("0.1"));
        DecimalPlace next = DecimalPlace.of(new BigDecimal("0.1000000000000000000000000001"));
        assertThat(place.above().order()).isGreaterThan(place.order()).isLessThanOrEqualTo(next.order());
        assertThat(place.above().below()).isEqualTo(place);
    }

    @Test
    void of_whatIsBeyondAllNumbers_isAnEnd() {
        assertThat(DecimalPlace.of(new BigDecimal("1E+20000"))).isEqualTo(DecimalPlace.HIGHEST);
        assertThat(DecimalPlace.of(new BigDecimal("-1E+20000"))).isEqualTo(DecimalPlace.LOWEST);
        assertThat(DecimalPlace.LOWEST.below()).isEqualTo(DecimalPlace.LOWEST);
        assertThat(DecimalPlace.HIGHEST.above()).isEqualTo(DecimalPlace.HIGHEST);
        assertThat(DecimalPlace.LOWEST.bytes()).containsOnly(0);
        assertThat(DecimalPlace.HIGHEST.bytes()).containsOnly(0xff);
    }
}
