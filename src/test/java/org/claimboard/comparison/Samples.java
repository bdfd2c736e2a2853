package org.claimboard.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ExchangeRate;
import org.claimboard.claim.Position;
import org.claimboard.claim.RateSeries;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Quantity;
import org.claimboard.record.Scope;
import org.claimboard.record.StatedConversion;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/** What the tests of this package set side by side: the published rates and numbers of the winter of 2025. */
final class Samples {

    static final Unit USD = new Unit("USD");
    static final Unit KRW = new Unit("KRW");
    static final Unit CNY = new Unit("CNY");
    static final Unit YEAR = new Unit("year");
    static final Unit CHIPS = new Unit("chips");

    private Samples() {}

    static Rates rates() {
        return Rates.of(List.of(
                series("seoul-close-usd-krw", "USD", "KRW", 1, "yonhap", Map.of("2025-01-31", "1452.7")),
                series("ecb-eur-usd", "EUR", "USD", 5, "ecb", Map.of("2025-01-31", "1.0393", "2025-01-27", "1.053")),
                series("ecb-eur-krw", "EUR", "KRW", 5, "ecb", Map.of("2025-01-31", "1506.62", "2025-01-27", "1507.97")),
                series("ecb-eur-cny", "EUR", "CNY", 5, "ecb", Map.of("2025-01-31", "7.5363")),
                series("ecb-krw-usd-average", "USD", "KRW", 5, "ecb", Map.of("2021", "1145.51"))));
    }

    static RateSeries series(
            String slug, String base, String quote, int preference, String source, Map<String, String> rates) {
        RateSeries series = new RateSeries();
        series.slug = slug;
        series.name = text(slug);
        series.base = base;
        series.quote = quote;
        series.preference = preference;
        series.sources = List.of(source);
        rates.forEach((period, rate) -> series.rates.add(rate(series, period, rate)));
        return series;
    }

    private static ExchangeRate rate(RateSeries series, String period, String value) {
        ExchangeRate rate = new ExchangeRate();
        rate.series = series;
        rate.period = period;
        rate.rate = new BigDecimal(value);
        return rate;
    }

    static LocalizedText text(String english) {
        return LocalizedText.of(Map.of("en", english));
    }

    static Quantity exactly(String value, Unit unit) {
        return quantity(value, unit, null, Scope.UNKNOWN);
    }

    static Quantity quantity(String value, Unit unit, @Nullable Qualifier qualifier, Scope scope) {
        return new Quantity(
                new BigDecimal(value), null, null, false, unit, qualifier, value, scope, null, List.of(), null);
    }

    static Quantity between(@Nullable String lower, @Nullable String upper, Unit unit) {
        return new Quantity(
                null,
                lower == null ? null : new BigDecimal(lower),
                upper == null ? null : new BigDecimal(upper),
                false,
                unit,
                null,
                lower + " to " + upper,
                Scope.UNKNOWN,
                null,
                List.of(),
                null);
    }

    static Quantity noNumber(Unit unit) {
        return new Quantity(null, null, null, true, unit, null, "much more", Scope.UNKNOWN, null, List.of(), null);
    }

    static StatedConversion conversion(String value, Unit unit, @Nullable String at) {
        return new StatedConversion(value, new BigDecimal(value), unit, Qualifier.ABOUT, at, null);
    }

    static Scope measure(String measure) {
        return new Scope(text(measure), null, null, null, null, List.of(), List.of());
    }

    static Claim claim(String slug, Quantity... quantities) {
        Claim claim = new Claim();
        claim.slug = slug;
        claim.quantities = List.of(quantities);
        return claim;
    }

    static Position position(String key, PositionRole role, Claim claim) {
        Position position = new Position();
        position.key = key;
        position.role = role;
        position.claim = claim;
        position.label = text(key);
        return position;
    }
}
