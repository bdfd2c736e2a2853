package org.claimboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.claimboard.claim.RateSeries;
import org.claimboard.comparison.AppliedRate.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatesTest {

    private static final List<String> CURRENCIES = List.of("USD", "KRW", "CNY", "EUR", "JPY");

    private final Rates rates = Samples.rates();

    @Test
    void find_ofAPublishedPair_isThatRate() {
        AppliedRate rate = rates.find("USD", "KRW", "2025-01-31").orElseThrow();
        assertThat(rate.way()).isEqualTo(Way.DIRECT);
        assertThat(rate.rate()).isEqualByComparingTo("1452.7");
        assertThat(rate.used()).extracting(QuotedRate::series).containsExactly("seoul-close-usd-krw");
        assertThat(rate.used().get(0).sources()).containsExactly("yonhap");
    }

    @Test
    void find_ofThePairTurnedRound_isTheInverse() {
        AppliedRate rate = rates.find("KRW", "USD", "2025-01-31").orElseThrow();
        assertThat(rate.way()).isEqualTo(AppliedRate.Way.INVERSE);
        assertThat(rate.convert(new BigDecimal("8135120000"))).isEqualByComparingTo("5600000");
    }

    @Test
    void find_ofAPairWithoutItsOwnSeries_goesThroughTheEuro() {
        AppliedRate rate = rates.find("CNY", "KRW", "2025-01-31").orElseThrow();
        assertThat(rate.isCross()).isTrue();
        assertThat(rate.rate().setScale(2, RoundingMode.HALF_UP)).isEqualTo("199.92");
        assertThat(rate.used()).extracting(QuotedRate::series).containsExactly("ecb-eur-cny", "ecb-eur-krw");
    }

    @Test
    void find_whereOnlyTheCrossIsPublished_usesIt() {
        AppliedRate rate = rates.find("USD", "KRW", "2025-01-27").orElseThrow();
        assertThat(rate.isCross()).isTrue();
        assertThat(rate.rate().setScale(2, RoundingMode.HALF_UP)).isEqualTo("1432.07");
    }

    @Test
    void convert_byARateWithTrailingZeros_givesAPlainNumber() {
        Rates stored =
                Rates.of(List.of(Samples.series("a", "USD", "KRW", 1, "x", Map.of("2024", "1452.700000000000"))));
        AppliedRate rate = stored.find("USD", "KRW", "2024").orElseThrow();
        assertThat(rate.rate()).hasToString("1452.7");
        assertThat(rate.convert(new BigDecimal("5.6E+6"))).hasToString("8135120000");
    }

    @Test
    void find_ofAMissingDay_isAbsent() {
        assertThat(rates.find("USD", "KRW", "2025-01-30")).isEmpty();
        assertThat(rates.find("USD", "KRW", "2025-01")).isEmpty();
        assertThat(rates.find("USD", "KRW", "2025")).isEmpty();
    }

    @Test
    void find_ofAYear_isTheYearsAverage() {
        assertThat(rates.find("USD", "KRW", "2021").orElseThrow().rate()).isEqualByComparingTo("1145.51");
    }

    @Test
    void find_ofOneCurrency_isOneWithoutAnyRate() {
        AppliedRate rate = rates.find("USD", "USD", "1999").orElseThrow();
        assertThat(rate.way()).isEqualTo(Way.SAME);
        assertThat(rate.rate()).isEqualByComparingTo("1");
        assertThat(rate.used()).isEmpty();
    }

    @Test
    void find_betweenSeveralSeries_takesTheLowestPreference() {
        Rates both = Rates.of(List.of(
                Samples.series("a", "USD", "KRW", 3, "x", Map.of("2024", "1300")),
                Samples.series("b", "KRW", "USD", 2, "x", Map.of("2024", "0.0008"))));
        AppliedRate rate = both.find("USD", "KRW", "2024").orElseThrow();
        assertThat(rate.way()).isEqualTo(AppliedRate.Way.INVERSE);
        assertThat(rate.rate()).isEqualByComparingTo("1250");
    }

    @Test
    void find_acrossTwoSources_isAbsent() {
        Rates mixed = Rates.of(List.of(
                Samples.series("a", "EUR", "USD", 1, "x", Map.of("2024", "1.1")),
                Samples.series("b", "EUR", "KRW", 1, "y", Map.of("2024", "1400"))));
        assertThat(mixed.find("USD", "KRW", "2024")).isEmpty();
    }

    @Test
    void of_laterChangesOfASeries_doNotReachIt() {
        RateSeries series = Samples.series("a", "USD", "KRW", 1, "x", Map.of("2024", "1300"));
        Rates before = Rates.of(List.of(series));
        series.rates.clear();
        assertThat(before.find("USD", "KRW", "2024")).isPresent();
    }

    @Test
    void of_aRateOfZero_isRefused() {
        RateSeries series = Samples.series("a", "USD", "KRW", 1, "x", Map.of("2024", "0"));
        assertThatThrownBy(() -> Rates.of(List.of(series))).hasMessageContaining("not positive");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void find_thereAndBack_isOneAndRestsOnTheSameSeries(long seed) {
        List<RateSeries> series = randomSeries(new Random(seed));
        Rates random = Rates.of(series);
        for (String base : CURRENCIES) {
            for (String quote : CURRENCIES) {
                var there = random.find(base, quote, "2024");
                var back = random.find(quote, base, "2024");
                assertThat(there.isPresent()).isEqualTo(back.isPresent()).isEqualTo(isReachable(series, base, quote));
                if (there.isPresent()) {
                    assertInverse(there.get(), back.orElseThrow());
                }
            }
        }
        Collections.reverse(series);
        assertThat(Rates.of(series).find("USD", "KRW", "2024")).isEqualTo(random.find("USD", "KRW", "2024"));
    }

    private static void assertInverse(AppliedRate there, AppliedRate back) {
        assertThat(there.numerator()).isEqualTo(back.denominator());
        assertThat(there.denominator()).isEqualTo(back.numerator());
        assertThat(there.used()).containsExactlyInAnyOrderElementsOf(back.used());
        BigDecimal amount = new BigDecimal("12345.67");
        assertThat(back.convert(there.convert(amount)).round(MathContext.DECIMAL64))
                .isEqualByComparingTo(amount);
    }

    private static List<RateSeries> randomSeries(Random random) {
        List<RateSeries> series = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            String base = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
            String quote = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
            String rate = BigDecimal.valueOf(1 + random.nextInt(1_000_000), 3).toPlainString();
            String source = random.nextBoolean() ? "x" : "y";
            series.add(Samples.series("s" + number, base, quote, random.nextInt(3), source, Map.of("2024", rate)));
        }
        return series;
    }

    /** Tries every series, and every pair of series. */
    private static boolean isReachable(List<RateSeries> series, String base, String quote) {
        if (base.equals(quote)) {
            return true;
        }
        for (RateSeries first : series) {
            if (joins(first, base, quote)) {
                return true;
            }
            for (RateSeries second : series) {
                for (String middle : CURRENCIES) {
                    if (joins(first, base, middle)
                            && joins(second, middle, quote)
                            && first.sources.equals(second.sources)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean joins(RateSeries series, String one, String other) {
        return !one.equals(other)
                && List.of(series.base, series.quote).contains(one)
                && List.of(series.base, series.quote).contains(other);
    }
}
