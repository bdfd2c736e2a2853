package org.claimboard.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimboard.claim.Source;
import org.claimboard.comparison.AppliedRate;
import org.claimboard.comparison.QuotedRate;
import org.claimboard.comparison.Rates;

/**
 * Exchange rates with where they are from.
 *
 * @param sources by slug
 */
public record RateBook(Rates rates, Map<String, Source> sources) {

    /** The sources of a published rate that are on file. */
    public List<Source> sourcesOf(QuotedRate rate) {
        return rate.sources().stream()
                .map(sources::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The sources of all published rates behind a rate, each once. */
    public List<Source> allSources(AppliedRate rate) {
        return rate.used().stream()
                .flatMap(used -> sourcesOf(used).stream())
                .distinct()
                .toList();
    }
}
