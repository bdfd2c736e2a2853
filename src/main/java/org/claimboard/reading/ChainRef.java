package org.claimboard.reading;

import org.claimboard.claim.ReportingChain;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** A chain of circular reporting to link to. */
public record ChainRef(String slug, @Nullable String ref, Text topic, int steps, int independentOrigins) {

    static ChainRef of(ReportingChain chain, Language reader) {
        return new ChainRef(
                chain.slug, chain.ref, Text.of(chain.topic, reader), chain.steps.size(), chain.independentOrigins);
    }
}
