package org.claimboard.reading;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.claim.RateSeries;
import org.claimboard.claim.RateStore;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceStore;
import org.claimboard.comparison.Rates;
import org.claimboard.comparison.SideBySide;
import org.claimboard.site.Language;

/** Reckons contested questions: a fixed number of queries for any number of them. */
@ApplicationScoped
class Questions {

    private final ComparisonStore comparisons;
    private final RateStore rates;
    private final SourceStore sources;

    Questions(ComparisonStore comparisons, RateStore rates, SourceStore sources) {
        this.comparisons = comparisons;
        this.rates = rates;
        this.sources = sources;
    }

    /** The exchange rates on file with their sources: two queries. */
    record RateBook(Rates rates, Map<String, Source> sources) {}

    RateBook rateBook() {
        List<RateSeries> series = rates.withRates();
        Set<String> slugs = series.stream().flatMap(one -> one.sources.stream()).collect(Collectors.toSet());
        Map<String, Source> bySlug =
                sources.bySlugs(slugs).stream().collect(toMap(source -> source.slug, Function.identity()));
        return new RateBook(Rates.of(series), bySlug);
    }

    /** Loads what stands in the comparisons: one query. */
    List<Claim> claimsIn(Collection<Comparison> wanted) {
        return comparisons.withPositions(wanted).stream()
                .flatMap(comparison -> comparison.positions.stream())
                .map(position -> position.claim)
                .distinct()
                .toList();
    }

    /**
     * @param counted what was counted for the claims in the comparisons, with their evidence loaded
     */
    List<Question> of(List<Comparison> wanted, ClaimHeads.Counted counted, RateBook book, Language reader) {
        return wanted.stream()
                .map(comparison -> SideBySide.of(comparison, book.rates()))
                .map(reckoned -> new QuestionBuilder(reckoned, counted, book, reader).build())
                .toList();
    }
}
