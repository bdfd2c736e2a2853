package org.claimboard.dossier;

import java.util.Map;
import org.claimboard.claim.Source;
import org.claimboard.comparison.Rates;

/**
 * Exchange rates with where they are from.
 *
 * @param sources by slug
 */
public record RateBook(Rates rates, Map<String, Source> sources) {}
