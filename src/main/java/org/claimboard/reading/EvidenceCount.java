package org.claimboard.reading;

import java.util.Collection;
import java.util.stream.Collectors;
import org.claimboard.claim.Evidence;
import org.claimboard.claim.Stance;
import org.claimboard.provenance.Provenance;

/**
 * How much speaks for, against and about a claim.
 *
 * @param links how many sources its evidence cites
 * @param origins how many independent origins those lead to
 */
public record EvidenceCount(long supports, long refutes, long contextualises, int links, int origins) {

    static EvidenceCount of(String claim, Collection<Evidence> evidence, Provenance provenance) {
        var trace = provenance.trace(
                claim, evidence.stream().map(item -> item.source.slug).collect(Collectors.toSet()));
        return new EvidenceCount(
                count(evidence, Stance.SUPPORTS),
                count(evidence, Stance.REFUTES),
                count(evidence, Stance.CONTEXTUALISES),
                trace.links(),
                trace.independentOrigins());
    }

    private static long count(Collection<Evidence> evidence, Stance stance) {
        return evidence.stream().filter(item -> item.stance == stance).count();
    }
}
