package org.claimboard.reading;

import org.claimboard.claim.Claimant;
import org.claimboard.site.Language;

/** A claimant to link to. */
public record ClaimantRef(String slug, Text name) {

    static ClaimantRef of(Claimant claimant, Language reader) {
        return new ClaimantRef(claimant.slug, Text.of(claimant.names, reader));
    }
}
