package org.claimboard.comparison;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Quantity;
import org.claimboard.record.Scope;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedTest {

    @Test
    void of_dollarsInWon_usesTheDaysRate() {
        Normalised won = normalised(Samples.exactly("5600000", Samples.USD), Samples.KRW, "2025-01-31");
        assertThat(won.value()).isEqualByComparingTo("8135120000");
        assertThat(requireNonNull(won.rate()).rate()).isEqualByComparingTo("1452.7");
    }

    /** As programs and older drafts have it. */
    @ParameterizedTest
    @CsvSource({"달러, KRW", "$, KRW", "USD, 원", "dollars, 원"})
    void of_moneyByItsWord_usesTheRateToo(String from, String to) {
        Normalised won = normalised(Samples.exactly("5600000", new Unit(from)), new Unit(to), "2025-01-31");
        assertThat(won.value()).isEqualByComparingTo("8135120000");
        assertThat(requireNonNull(won.rate()).rate()).isEqualByComparingTo("1452.7");
    }

    @Test
    void of_boundsInWon_convertsBoth() {
        Normalised won = normalised(Samples.between("1", "2", Samples.USD), Samples.KRW, "2021");
        assertThat(won.numbers()).containsExactly(new BigDecimal("1145.51"), new BigDecimal("2291.02"));
    }

    @Test
    void of_theUnitWanted_needsNoRate() {
        Quantity chips = Samples.quantity("2000", Samples.CHIPS, Qualifier.ABOUT, Scope.UNKNOWN);
        Normalised same = normalised(chips, Samples.CHIPS, null);
        assertThat(same.value()).isEqualByComparingTo("2000");
        assertThat(same.qualifier()).isEqualTo(Qualifier.ABOUT);
        assertThat(same.rate()).isNull();
        assertThat(same.isKnown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"480, megawatts, kW, 480000", "3, kilotonne, tonnes, 3000", "-40, celsius, fahrenheit, -40"})
    void of_aMeasureOfTheSameDimension_isConvertedWithoutARate(
            String value, String from, String to, BigDecimal wanted) {
        Normalised converted = normalised(Samples.exactly(value, new Unit(from)), new Unit(to), null);
        assertThat(converted.value()).isEqualByComparingTo(wanted);
        assertThat(converted.rate()).isNull();
        assertThat(converted.gap()).isNull();
        assertThat(converted.converted()).isTrue();
    }

    /** 33 pyeong are 1200/11 square metres, and a dollar was 1,452.7 won. */
    @ParameterizedTest
    @CsvSource({
        ", 33, pyeong, square-meter, ABOUT, 109.1",
        "MORE_THAN, 33, pyeong, square-meter, MORE_THAN, 109.0",
        "LESS_THAN, 33, pyeong, square-meter, LESS_THAN, 109.1",
        "AT_LEAST, 1, USD, KRW, AT_LEAST, 1450",
        "UP_TO, 1, USD, KRW, UP_TO, 1460",
        "MORE_THAN, 432000, kilowatts, megawatts, MORE_THAN, 432",
        ", 1234567.89, megawatts, megawatts, , 1234567.89"
    })
    void rounded_stillHolds(
            @Nullable Qualifier limit,
            String value,
            String from,
            String to,
            @Nullable Qualifier shown,
            BigDecimal wanted) {
        Quantity stated = Samples.quantity(value, new Unit(from), limit, Scope.UNKNOWN);
        Normalised rounded = normalised(stated, new Unit(to), "2025-01-31").rounded();
        assertThat(rounded.value()).isEqualByComparingTo(wanted);
        assertThat(rounded.qualifier()).isEqualTo(shown);
    }

    @Test
    void rounded_ofBounds_widensThem() {
        Normalised rounded = normalised(Samples.between("33", "34", new Unit("pyeong")), new Unit("square-meter"), null)
                .rounded();
        assertThat(rounded.numbers()).containsExactly(new BigDecimal("109"), new BigDecimal("112.4"));
    }

    @ParameterizedTest
    @CsvSource({
        "megawatts, megawatt-hour, POWER_AND_ENERGY",
        "percent, percentage-points, SHARE_AND_POINTS",
        "months, days, CALENDAR_AND_TIME",
        "USD/person, USD, DENOMINATOR_DIFFERS"
    })
    void of_aMeasureOfAnotherDimension_namesTheMistake(String from, String to, Gap.Reason why) {
        assertThat(normalised(Samples.exactly("5", new Unit(from)), new Unit(to), null)
                        .gap())
                .isEqualTo(new Gap(why, new Unit(from), new Unit(to), null));
    }

    @Test
    void of_whatCannotBeConverted_saysWhy() {
        Quantity dollars = Samples.exactly("1", Samples.USD);
        assertThat(normalised(null, Samples.USD, null).gap()).isEqualTo(Gap.of(Gap.Reason.NO_QUANTITY));
        assertThat(normalised(Samples.noNumber(Samples.USD), Samples.USD, null).gap())
                .isEqualTo(Gap.of(Gap.Reason.NO_NUMBER));
        assertThat(normalised(dollars, Samples.CHIPS, "2021").gap())
                .isEqualTo(new Gap(Gap.Reason.UNIT_DIFFERS, Samples.USD, Samples.CHIPS, null));
        assertThat(normalised(dollars, Samples.KRW, "2020").gap())
                .isEqualTo(new Gap(Gap.Reason.RATE_MISSING, Samples.USD, Samples.KRW, "2020"));
        assertThat(normalised(dollars, Samples.KRW, null).gap())
                .isEqualTo(new Gap(Gap.Reason.NO_DATE, Samples.USD, Samples.KRW, null));
    }

    private static Normalised normalised(@Nullable Quantity quantity, Unit unit, @Nullable String at) {
        return Normalised.of(quantity, unit, at, Samples.rates());
    }
}
