package org.claimboard.reading;

import java.util.Map;
import org.claimboard.claim.Evidence;
import org.claimboard.claim.Verbatim;
import org.claimboard.record.SourceQuote;
import org.claimboard.record.Stance;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one source says about a claim.
 *
 * @param grade as in B2; null if nobody graded it
 */
public record EvidenceView(
        SourceRef source,
        Stance stance,
        @Nullable String grade,
        @Nullable Text quote,
        @Nullable String locator,
        @Nullable Text note,
        @Nullable QuantityView quantity) {

    /**
     * @param grades by slug of the source
     */
    static EvidenceView of(Evidence evidence, Map<String, GradedSource> grades, Language reader) {
        GradedSource graded = grades.get(evidence.source.slug);
        return new EvidenceView(
                SourceRef.of(evidence.source, reader),
                evidence.stance,
                graded == null ? null : graded.grade(),
                quote(evidence),
                evidence.locator,
                Text.ofNullable(evidence.note, reader),
                evidence.quantity == null
                        ? null
                        : QuantityView.of(evidence.quantity, evidence.source.language, Verbatim.of(evidence), reader));
    }

    static @Nullable Text quote(Evidence evidence) {
        String words = evidence.quote;
        if (words == null) {
            return null;
        }
        String language = evidence.source.quotes.stream()
                .filter(quote -> quote.text().contains(words))
                .findFirst()
                .map(SourceQuote::language)
                .orElse(evidence.source.language);
        return new Text(words, language);
    }
}
