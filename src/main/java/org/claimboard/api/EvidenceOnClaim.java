package org.claimboard.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.claimboard.claim.Evidence;

/**
 * What one source says about a claim that is not told by where it stands.
 *
 * @param claim slug of the claim
 */
public record EvidenceOnClaim(String claim, @JsonUnwrapped EvidenceRepresentation evidence) {

    static EvidenceOnClaim of(Evidence evidence) {
        return new EvidenceOnClaim(evidence.claim.slug, EvidenceRepresentation.of(evidence));
    }
}
