package org.claimboard.api;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.claimboard.claim.Appearance;
import org.claimboard.claim.Assessment;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Correction;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.Evidence;
import org.claimboard.claim.Position;
import org.claimboard.claim.Relation;
import org.claimboard.claim.ReportingChain;
import org.claimboard.claim.Verbatim;
import org.claimboard.comparison.Rates;
import org.claimboard.provenance.Provenance;
import org.claimboard.record.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * The sections of all claims of one answer, as {@link ClaimSectionLoader} has loaded them. Each is null for sections that
 * were not asked for, so that the answer leaves them out.
 */
record ClaimSections(
        Set<Section> included,
        Map<Long, List<Appearance>> appearances,
        Map<Long, List<Evidence>> evidence,
        Map<Long, List<CredibilityNote>> sourceNotes,
        Map<Long, List<CredibilityNote>> claimNotes,
        Map<Long, List<Assessment>> assessments,
        Map<Long, List<Correction>> corrections,
        List<Relation> relations,
        Provenance provenance,
        List<ReportingChain> chains,
        Map<Long, List<Position>> positions,
        Rates rates) {

    /** Null where the quotes were not loaded. */
    @Nullable
    Boolean verbatim(Claim claim) {
        if (!included.contains(Section.APPEARANCES) || !included.contains(Section.EVIDENCE)) {
            return null;
        }
        return Verbatim.of(of(claim, appearances), of(claim, evidence)).hasStatementOf(claim);
    }

    @Nullable
    List<AppearanceRepresentation> appearances(Claim claim) {
        return list(Section.APPEARANCES, of(claim, appearances), AppearanceRepresentation::of);
    }

    @Nullable
    List<ClaimRepresentation.StepRepresentation> attribution(Claim claim) {
        return list(Section.ATTRIBUTION, claim.chain, ClaimRepresentation.StepRepresentation::of);
    }

    @Nullable
    List<QuantityRepresentation> quantities(Claim claim) {
        return list(Section.QUANTITIES, claim.quantities, quantity -> QuantityRepresentation.of(quantity, rates));
    }

    @Nullable
    List<ClaimRepresentation.PartRepresentation> parts(Claim claim) {
        return list(Section.PARTS, claim.parts, ClaimRepresentation.PartRepresentation::of);
    }

    @Nullable
    List<EvidenceRepresentation> evidence(Claim claim) {
        return list(Section.EVIDENCE, of(claim, evidence), EvidenceRepresentation::of);
    }

    @Nullable
    List<CredibilityNoteRepresentation> credibility(Claim claim) {
        if (!included.contains(Section.CREDIBILITY)) {
            return null;
        }
        Set<Long> sources =
                of(claim, evidence).stream().map(one -> one.source.id).collect(toCollection(LinkedHashSet::new));
        List<CredibilityNote> onSources = sources.stream()
                .flatMap(source -> sourceNotes.getOrDefault(source, List.of()).stream())
                .toList();
        return CredibilityNotes.of(onSources, of(claim, claimNotes));
    }

    @Nullable
    List<AssessmentRepresentation> assessments(Claim claim) {
        return list(Section.ASSESSMENTS, of(claim, assessments), AssessmentRepresentation::of);
    }

    @Nullable
    List<CorrectionRepresentation> corrections(Claim claim) {
        return list(Section.CORRECTIONS, of(claim, corrections), CorrectionRepresentation::of);
    }

    @Nullable
    List<RelationRepresentation> relations(Claim claim) {
        List<Relation> touching = relations.stream()
                .filter(relation -> isSame(relation.from, claim) || isSame(relation.to, claim))
                .toList();
        return list(Section.RELATIONS, touching, RelationRepresentation::of);
    }

    @Nullable
    List<DoubtRepresentation> doubts(Claim claim) {
        List<Relation> doubts = relations.stream()
                .filter(relation -> isSame(relation.to, claim) && relation.type == RelationType.DISPUTES)
                .toList();
        return list(Section.DOUBTS, doubts, DoubtRepresentation::of);
    }

    @Nullable
    OriginsRepresentation origins(Claim claim) {
        if (!included.contains(Section.ORIGINS)) {
            return null;
        }
        Set<String> sources =
                of(claim, evidence).stream().map(one -> one.source.slug).collect(toCollection(TreeSet::new));
        return OriginsRepresentation.of(claim.slug, sources, provenance);
    }

    @Nullable
    List<ChainHead> chains(Claim claim) {
        List<ReportingChain> ending = chains.stream()
                .filter(chain -> chain.claims.stream().anyMatch(end -> isSame(end, claim)))
                .toList();
        return list(Section.CHAINS, ending, ChainHead::of);
    }

    @Nullable
    List<PlaceInComparison> comparisons(Claim claim) {
        return list(Section.COMPARISONS, of(claim, positions), PlaceInComparison::of);
    }

    private <E, T> @Nullable List<T> list(Section section, List<E> entities, Function<E, T> representation) {
        return included.contains(section)
                ? entities.stream().map(representation).toList()
                : null;
    }

    private static boolean isSame(Claim one, Claim other) {
        return one.slug.equals(other.slug);
    }

    private static <E> List<E> of(Claim claim, Map<Long, List<E>> byClaim) {
        return byClaim.getOrDefault(claim.id, List.of());
    }
}
