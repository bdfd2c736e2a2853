package org.claimboard.comparison;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConversionCheckTest {

    private final Rates rates = Samples.rates();

    /** 560만 달러(약 75억 원). */
    @Test
    void of_theTrainingCostInWon_isOffBySevenPointEight() {
        ConversionCheck check = check("5600000", Samples.USD, "7500000000", Samples.KRW, "2025-01-31");
        assertThat(rounded(check.implied(), 2)).isEqualTo("1339.29");
        assertThat(band(check)).isEqualTo("1330.4 to 1348.2");
        assertThat(check.correct()).isEqualByComparingTo("8135120000");
        assertThat(check.shownErrorPercent()).isEqualTo("-7.8");
        assertThat(check.isOff()).isTrue();
        assertThat(check.isWithinRounding()).isFalse();
    }

    /** A trail of 5 miles (8 km), and what is no 8 km. */
    @Test
    void of_aMeasure_isHeldAgainstItsSize() {
        Unit miles = new Unit("mile");
        Unit kilometres = new Unit("kilometres");
        ConversionCheck right = check("5", miles, "8", kilometres, null);
        assertThat(right.correct()).isEqualByComparingTo("8.04672");
        assertThat(right.gap()).isNull();
        assertThat(right.isOff()).isFalse();
        assertThat(right.isWithinRounding()).isTrue();
        ConversionCheck wrong = check("5", miles, "9", kilometres, null);
        assertThat(wrong.shownErrorPercent()).isEqualTo("11.8");
        assertThat(wrong.isOff()).isTrue();
        assertThat(wrong.isWithinRounding()).isFalse();
    }

    /** 50억 달러(약 6조 7,000억 원). */
    @Test
    void of_theLossInWon_isOffBySevenPointEight() {
        ConversionCheck check = check("5e9", Samples.USD, "6.7e12", Samples.KRW, "2025-01-31");
        assertThat(check.implied()).isEqualByComparingTo("1340");
        assertThat(band(check)).isEqualTo("1330.0 to 1350.0");
        assertThat(check.correct()).isEqualByComparingTo("7263500000000");
        assertThat(check.shownErrorPercent()).isEqualTo("-7.8");
        assertThat(check.isOff()).isTrue();
    }

    /** 1,000억 위안(약 20조 원). */
    @Test
    void of_theFundInWon_isRight() {
        ConversionCheck check = check("1e11", Samples.CNY, "2e13", Samples.KRW, "2025-01-31");
        assertThat(check.implied()).isEqualByComparingTo("200");
        assertThat(rounded(check.correct(), -10)).isEqualTo("1.999E+13");
        assertThat(check.shownErrorPercent()).isEqualTo("0.0");
        assertThat(check.isOff()).isFalse();
        assertThat(check.isWithinRounding()).isTrue();
    }

    @Test
    void of_exactlyTwoPercent_isNotOff() {
        assertThat(check("100", Samples.USD, "148175.4", Samples.KRW, "2025-01-31")
                        .isOff())
                .isFalse();
        assertThat(check("100", Samples.USD, "148175.5", Samples.KRW, "2025-01-31")
                        .isOff())
                .isTrue();
        assertThat(check("100", Samples.USD, "142364.5", Samples.KRW, "2025-01-31")
                        .isOff())
                .isTrue();
    }

    @Test
    void of_aDayWithoutARate_saysWhichIsMissing() {
        ConversionCheck check = check("5600000", Samples.USD, "7500000000", Samples.KRW, "2025-02-01");
        assertThat(check.gap()).isEqualTo(new Gap(Gap.Reason.RATE_MISSING, Samples.USD, Samples.KRW, "2025-02-01"));
        assertThat(check.implied()).isNotNull();
        assertThat(check.applied()).isNull();
        assertThat(check.isOff()).isFalse();
        assertThat(check.isWithinRounding()).isFalse();
    }

    @Test
    void of_anUnknownDay_guessesNone() {
        ConversionCheck check = check("5600000", Samples.USD, "7500000000", Samples.KRW, null);
        assertThat(check.gap()).isEqualTo(new Gap(Gap.Reason.NO_DATE, Samples.USD, Samples.KRW, null));
    }

    @Test
    void of_dollarsIntoChips_hasNoRate() {
        ConversionCheck check = check("5600000", Samples.USD, "2000", Samples.CHIPS, "2025-01-31");
        assertThat(check.gap()).isEqualTo(new Gap(Gap.Reason.UNIT_DIFFERS, Samples.USD, Samples.CHIPS, null));
    }

    @Test
    void of_boundsOrZero_impliesNoRate() {
        ConversionCheck bounds = ConversionCheck.of(
                Samples.between("1", "2", Samples.USD), Samples.conversion("3", Samples.KRW, "2021"), rates);
        ConversionCheck zero = check("0", Samples.USD, "3", Samples.KRW, "2021");
        assertThat(bounds.gap()).isEqualTo(Gap.of(Gap.Reason.NO_NUMBER));
        assertThat(zero.gap()).isEqualTo(Gap.of(Gap.Reason.NOT_POSITIVE));
        assertThat(zero.implied()).isNull();
    }

    private ConversionCheck check(String from, Unit unit, String to, Unit target, @Nullable String at) {
        return ConversionCheck.of(Samples.exactly(from, unit), Samples.conversion(to, target, at), rates);
    }

    private static String band(ConversionCheck check) {
        RateBand band = requireNonNull(check.band());
        return rounded(band.lower(), 1) + " to " + rounded(band.upper(), 1);
    }

    private static BigDecimal rounded(@Nullable BigDecimal number, int scale) {
        return requireNonNull(number).setScale(scale, RoundingMode.HALF_UP);
    }
}
