package org.claimboard.dossier;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.claimboard.claim.ExchangeRate;
import org.claimboard.claim.RateStore;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceStore;
import org.claimboard.comparison.Rates;

/** Looks up exchange rates with their sources: two queries, or none where nothing is converted. */
@ApplicationScoped
public class RateBooks {

    private final RateStore rates;
    private final SourceStore sources;

    RateBooks(RateStore rates, SourceStore sources) {
        this.rates = rates;
        this.sources = sources;
    }

    /**
     * The rates on file for some days, months and years: a rate is never taken from another.
     *
     * @param periods such as 2025-01-31, 2025-01 or 2021
     */
    public RateBook at(Collection<String> periods) {
        if (periods.isEmpty()) {
            return new RateBook(Rates.at(List.of()), Map.of());
        }
        List<ExchangeRate> found = rates.at(periods);
        Set<String> slugs =
                found.stream().flatMap(rate -> rate.series.sources.stream()).collect(toSet());
        return new RateBook(Rates.at(found), bySlug(slugs));
    }

    /** The same for those who do not tell where the rates are from: one query. */
    RateBook withoutSources(Collection<String> periods) {
        return new RateBook(Rates.at(periods.isEmpty() ? List.of() : rates.at(periods)), Map.of());
    }

    private Map<String, Source> bySlug(Set<String> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : sources.bySlugs(slugs).stream().collect(toMap(source -> source.slug, Function.identity()));
    }
}
