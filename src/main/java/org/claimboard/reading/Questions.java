package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.claim.RateSeries;
import org.claimboard.claim.RateStore;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceStore;
import org.claimboard.comparison.Around;
import org.claimboard.comparison.Rates;
import org.claimboard.comparison.SideBySide;
import org.claimboard.dossier.Dossier;
import org.claimboard.dossier.Doubt;
import org.claimboard.dossier.RateBook;
import org.claimboard.site.Language;
import static java.util.stream.Collectors.toMap;

/** Reckons contested questions: a fixed number of queries for any number of them. */
@ApplicationScoped
class Questions {

    private final ComparisonStore comparisons;
    private final ClaimStore claims;
    private final RateStore rates;
    private final SourceStore sources;

    Questions(ComparisonStore comparisons, ClaimStore claims, RateStore rates, SourceStore sources) {
        this.comparisons = comparisons;
        this.claims = claims;
        this.rates = rates;
        this.sources = sources;
    }

    /** The exchange rates on file with their sources: two queries. */
    RateBook rateBook() {
        List<RateSeries> series = rates.withRates();
        Set<String> slugs = series.stream().flatMap(one -> one.sources.stream()).collect(Collectors.toSet());
        Map<String, Source> bySlug =
                sources.bySlugs(slugs).stream().collect(toMap(source -> source.slug, Function.identity()));
        return new RateBook(Rates.of(series), bySlug);
    }

    /**
     * Loads what stands in the comparisons, and the claims that record its conversions: two queries.
     */
    List<Claim> claimsIn(Collection<Comparison> wanted) {
        List<Comparison> loaded = comparisons.withPositions(wanted);
        List<Claim> recorded = claims.bySlugs(Around.findingsIn(loaded));
        return Stream.concat(
                        loaded.stream()
                                .flatMap(comparison -> comparison.positions.stream())
                                .map(position -> position.claim),
                        recorded.stream())
                .distinct()
                .toList();
    }

    /**
     * @param loaded the claims in the comparisons
     * @param dossiers theirs, with what lists show
     */
    List<Question> of(
            List<Comparison> wanted,
            Collection<Claim> loaded,
            Collection<Dossier> dossiers,
            RateBook book,
            Language reader) {
        Around around = Around.of(
                loaded,
                dossiers.stream()
                        .flatMap(dossier -> dossier.doubts().stream())
                        .map(Doubt::relation)
                        .toList());
        Map<String, Dossier> bySlug =
                dossiers.stream().collect(toMap(dossier -> dossier.claim().slug, Function.identity()));
        return wanted.stream()
                .map(comparison -> SideBySide.of(comparison, book.rates(), around))
                .map(reckoned -> new QuestionBuilder(reckoned, bySlug, book, reader).build())
                .toList();
    }
}
