package org.claimboard.share;

import java.util.List;
import java.util.stream.Stream;
import org.claimboard.api.ComparisonRepresentation;
import org.claimboard.api.ComparisonRepresentation.RatioRepresentation;

/**
 * Two positions set against each other.
 *
 * @param comparison slug of the question
 * @param drawn whether the text suggests it, or it is between like and like
 */
record RatioRow(String comparison, String drawn, RatioRepresentation ratio) {

    static List<RatioRow> of(ComparisonRepresentation comparison) {
        return Stream.concat(
                        comparison.suggested().stream()
                                .map(ratio -> new RatioRow(comparison.slug(), "suggested", ratio)),
                        comparison.fair().stream().map(ratio -> new RatioRow(comparison.slug(), "fair", ratio)))
                .toList();
    }
}
