package org.claimboard.reading;

import org.claimboard.claim.Claim;
import org.claimboard.record.Verdict;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** A claim to link to, with its verdict and who makes it. */
public record ClaimRef(
        String slug,
        @Nullable String ref,
        Text title,
        @Nullable Verdict verdict,
        boolean outside,
        boolean retracted,
        ClaimantRef claimant) {

    /** The address of its page from the language on. */
    public String path() {
        return "/claims/" + slug;
    }

    /** Claimant and current assessment must be loaded. */
    static ClaimRef of(Claim claim, Language reader) {
        return new ClaimRef(
                claim.slug,
                claim.ref,
                Text.of(claim.title, reader),
                claim.verdict(),
                claim.outside,
                claim.isRetracted(),
                ClaimantRef.of(claim.claimant, reader));
    }
}
