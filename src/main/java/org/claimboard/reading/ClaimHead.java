package org.claimboard.reading;

import java.util.List;
import org.claimboard.claim.Claim;
import org.claimboard.dossier.EvidenceCount;
import org.claimboard.record.ClaimKind;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * A claim as lists show it.
 *
 * @param stated when it was stated; null if not known
 * @param evidence how much speaks for, against and about it
 * @param doubts the open doubts about it
 */
public record ClaimHead(
        ClaimRef claim,
        ClaimKind kind,
        boolean core,
        @Nullable Day stated,
        EvidenceCount evidence,
        List<Doubt> doubts) {

    static ClaimHead of(Claim claim, EvidenceCount evidence, List<Doubt> doubts, Language reader) {
        return new ClaimHead(
                ClaimRef.of(claim, reader),
                claim.kind,
                claim.core,
                Day.ofNullable(claim.stated, reader),
                evidence,
                doubts);
    }
}
