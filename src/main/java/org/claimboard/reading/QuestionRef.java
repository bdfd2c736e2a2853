package org.claimboard.reading;

import org.claimboard.claim.Comparison;
import org.claimboard.site.Language;

/** A contested question to link to. */
public record QuestionRef(String slug, Text question) {

    static QuestionRef of(Comparison comparison, Language reader) {
        return new QuestionRef(comparison.slug, Text.of(comparison.question, reader));
    }
}
