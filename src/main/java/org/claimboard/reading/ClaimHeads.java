package org.claimboard.reading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Evidence;
import org.claimboard.claim.EvidenceStore;
import org.claimboard.claim.Relation;
import org.claimboard.claim.RelationStore;
import org.claimboard.dossier.EvidenceCount;
import org.claimboard.provenance.Provenance;
import org.claimboard.provenance.ProvenanceStore;
import org.claimboard.site.Language;

/** Counts what lists show of claims and loads their evidence: three queries for any number of them. */
@ApplicationScoped
class ClaimHeads {

    private final EvidenceStore evidence;
    private final RelationStore relations;
    private final ProvenanceStore provenance;

    ClaimHeads(EvidenceStore evidence, RelationStore relations, ProvenanceStore provenance) {
        this.evidence = evidence;
        this.relations = relations;
        this.provenance = provenance;
    }

    /** What was counted, by the id of the claim. */
    record Counted(Map<Long, EvidenceCount> evidence, Map<Long, List<Relation>> disputes, Provenance provenance) {

        EvidenceCount evidenceOn(Claim claim) {
            return Objects.requireNonNull(evidence.get(claim.id), claim.slug);
        }

        List<Doubt> openDoubtsAbout(Claim claim, Language reader) {
            return disputes.getOrDefault(claim.id, List.of()).stream()
                    .filter(Relation::isOpenDoubt)
                    .map(dispute -> Doubt.of(dispute, reader))
                    .toList();
        }

        ClaimHead head(Claim claim, Language reader) {
            return ClaimHead.of(claim, evidenceOn(claim), openDoubtsAbout(claim, reader), reader);
        }
    }

    Counted count(Collection<Claim> claims) {
        Map<Long, List<Evidence>> found = evidence.loadOn(claims).stream()
                .flatMap(claim -> claim.evidence.stream())
                .collect(groupingBy(item -> item.claim.id));
        Set<String> sources = found.values().stream()
                .flatMap(List::stream)
                .map(item -> item.source.slug)
                .collect(toSet());
        Map<Long, List<Relation>> disputes =
                relations.disputing(claims).stream().collect(groupingBy(dispute -> dispute.to.id));
        Provenance reached = provenance.reachedFrom(sources);
        Map<Long, EvidenceCount> counts = new HashMap<>();
        claims.forEach(claim ->
                counts.put(claim.id, EvidenceCount.of(claim.slug, found.getOrDefault(claim.id, List.of()), reached)));
        return new Counted(counts, disputes, reached);
    }

    List<ClaimHead> of(List<Claim> claims, Language reader) {
        Counted counted = count(claims);
        return claims.stream().map(claim -> counted.head(claim, reader)).toList();
    }
}
