package org.claimboard.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.claim.ExchangeRate;
import org.claimboard.claim.RateSeries;

/** All exchange rates on file. Only rates for the very period asked for are found: none is carried over or guessed. */
public final class Rates {

    private static final Comparator<QuotedRate> PREFERRED =
            Comparator.comparingInt(QuotedRate::preference).thenComparing(QuotedRate::series);

    private final Map<String, List<QuotedRate>> byPeriod;

    private Rates(Map<String, List<QuotedRate>> byPeriod) {
        this.byPeriod = byPeriod;
    }

    /** The rates as they stand now; later changes of the series do not reach them. */
    public static Rates of(Collection<RateSeries> series) {
        return at(series.stream().flatMap(one -> one.rates.stream()).toList());
    }

    /** Some rates, each with its series loaded. */
    public static Rates at(Collection<ExchangeRate> rates) {
        return new Rates(rates.stream()
                .map(rate -> QuotedRate.of(rate.series, rate))
                .sorted(PREFERRED)
                .collect(groupingBy(QuotedRate::period, toUnmodifiableList())));
    }

    /**
     * The rate from one currency to another. A published rate between the two comes first, in either direction, the
     * lowest preference first; else two rates of the same source that meet in a third currency, the lowest sum of
     * preferences first. Ties go by slug.
     *
     * @param base ISO 4217 code of the currency to convert from
     * @param quote ISO 4217 code of the currency to convert to
     * @param at the day (2025-01-31), month (2025-01) or year (2021) the rate must be published for
     */
    public Optional<AppliedRate> find(String base, String quote, String at) {
        if (base.equals(quote)) {
            return Optional.of(AppliedRate.along(base, quote, at, List.of()));
        }
        List<QuotedRate> published = byPeriod.getOrDefault(at, List.of());
        return between(base, quote, published)
                .or(() -> across(base, quote, published))
                .map(steps -> AppliedRate.along(base, quote, at, steps));
    }

    private static Optional<List<QuotedRate>> between(String base, String quote, List<QuotedRate> published) {
        return published.stream()
                .filter(rate -> rate.prices(base, quote))
                .findFirst()
                .map(List::of);
    }

    private static Optional<List<QuotedRate>> across(String base, String quote, List<QuotedRate> published) {
        return published.stream()
                .filter(first -> first.prices(base))
                .flatMap(first -> published.stream()
                        .filter(second -> second.prices(first.across(base), quote) && first.sharesSourceWith(second))
                        .map(second -> List.of(first, second)))
                .min(Comparator.comparingInt(Rates::preference).thenComparing(Rates::slugs));
    }

    private static int preference(List<QuotedRate> steps) {
        return steps.stream().mapToInt(QuotedRate::preference).sum();
    }

    /** The same from either end, so that a rate and its inverse rest on the same series. */
    private static String slugs(List<QuotedRate> steps) {
        return String.join(" ", steps.stream().map(QuotedRate::series).sorted().toList());
    }
}
