package org.claimboard.dossier;

import java.util.List;
import java.util.Map;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.Assessment;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Correction;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.Evidence;
import org.claimboard.claim.Position;
import org.claimboard.claim.Relation;
import org.claimboard.claim.ReportingChain;
import org.claimboard.claim.Source;
import org.claimboard.claim.Topic;
import org.claimboard.comparison.Rates;
import org.claimboard.provenance.Provenance;

/** What was loaded for some claims: by the id of the claim, by slug for sources; empty for what nobody asked for. */
record Loaded(
        Map<Long, List<ArticleStore.Setting>> settings,
        Map<Long, List<Evidence>> evidence,
        Map<Long, List<CredibilityNote>> notesOnSources,
        Map<Long, List<CredibilityNote>> notesOnClaims,
        Map<Long, List<Assessment>> assessments,
        Map<Long, List<Correction>> corrections,
        List<Relation> relations,
        Provenance provenance,
        Map<String, Source> sources,
        List<ReportingChain> chains,
        Map<Long, List<Position>> positions,
        Map<Long, List<Topic>> topics,
        Rates rates) {

    static <E> List<E> of(Claim claim, Map<Long, List<E>> byClaim) {
        return byClaim.getOrDefault(claim.id, List.of());
    }
}
