package org.claimboard.dossier;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.claimboard.claim.Evidence;
import org.claimboard.provenance.OriginTrace;
import org.claimboard.provenance.Provenance;
import org.claimboard.record.Stance;

/**
 * How much speaks for, against and about a claim, and on how many independent origins each side rests: sides are traced
 * apart, so that sources against a claim do not look like confirmation of it.
 */
public record EvidenceCount(Side supports, Side refutes, Side contextualises, Side all) {

    /**
     * One side, or all of them.
     *
     * @param items pieces of evidence
     * @param links how many sources they cite
     * @param origins how many independent origins those lead to
     */
    public record Side(int items, int links, int origins) {

        static Side of(String claim, List<Evidence> evidence, Provenance provenance) {
            OriginTrace trace = provenance.trace(
                    claim, evidence.stream().map(item -> item.source.slug).collect(Collectors.toSet()));
            return new Side(evidence.size(), trace.links(), trace.independentOrigins());
        }
    }

    public static EvidenceCount of(String claim, Collection<Evidence> evidence, Provenance provenance) {
        return new EvidenceCount(
                Side.of(claim, with(Stance.SUPPORTS, evidence), provenance),
                Side.of(claim, with(Stance.REFUTES, evidence), provenance),
                Side.of(claim, with(Stance.CONTEXTUALISES, evidence), provenance),
                Side.of(claim, List.copyOf(evidence), provenance));
    }

    private static List<Evidence> with(Stance stance, Collection<Evidence> evidence) {
        return evidence.stream().filter(item -> item.stance == stance).toList();
    }
}
