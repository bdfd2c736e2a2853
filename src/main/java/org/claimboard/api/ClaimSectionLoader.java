package org.claimboard.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.ChainStore;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.claim.CredibilityNoteStore;
import org.claimboard.claim.Evidence;
import org.claimboard.claim.EvidenceStore;
import org.claimboard.claim.RateStore;
import org.claimboard.claim.Relation;
import org.claimboard.claim.RelationStore;
import org.claimboard.claim.Source;
import org.claimboard.comparison.Rates;
import org.claimboard.provenance.Provenance;
import org.claimboard.provenance.ProvenanceStore;

/** Loads sections for all claims of an answer at once: the number of queries depends on the sections only. */
@ApplicationScoped
class ClaimSectionLoader {

    private final ArticleStore articles;
    private final ClaimStore claims;
    private final EvidenceStore evidence;
    private final CredibilityNoteStore notes;
    private final RelationStore relations;
    private final ProvenanceStore provenance;
    private final ChainStore chains;
    private final ComparisonStore comparisons;
    private final RateStore rates;

    ClaimSectionLoader(
            ArticleStore articles,
            ClaimStore claims,
            EvidenceStore evidence,
            CredibilityNoteStore notes,
            RelationStore relations,
            ProvenanceStore provenance,
            ChainStore chains,
            ComparisonStore comparisons,
            RateStore rates) {
        this.articles = articles;
        this.claims = claims;
        this.evidence = evidence;
        this.notes = notes;
        this.relations = relations;
        this.provenance = provenance;
        this.chains = chains;
        this.comparisons = comparisons;
        this.rates = rates;
    }

    ClaimSections load(List<Claim> wanted, Set<Section> included) {
        List<Evidence> found =
                any(included, () -> evidence.on(wanted), Section.EVIDENCE, Section.CREDIBILITY, Section.ORIGINS);
        Set<Source> sources = found.stream().map(one -> one.source).collect(toCollection(LinkedHashSet::new));
        return new ClaimSections(
                included,
                by(any(included, () -> articles.appearancesOf(wanted), Section.APPEARANCES), one -> one.claim.id),
                by(found, one -> one.claim.id),
                by(any(included, () -> notes.on(sources), Section.CREDIBILITY), note -> note.source.id),
                by(
                        any(included, () -> notes.onClaims(wanted), Section.CREDIBILITY),
                        note -> Objects.requireNonNull(note.claim).id),
                by(any(included, () -> claims.assessmentsOf(wanted), Section.ASSESSMENTS), one -> one.claim.id),
                by(any(included, () -> claims.correctionsOf(wanted), Section.CORRECTIONS), one -> one.claim.id),
                relations(wanted, included),
                provenance(sources, included),
                any(included, () -> chains.endingAt(wanted), Section.CHAINS),
                by(any(included, () -> comparisons.positionsAt(wanted), Section.COMPARISONS), one -> one.claim.id),
                Rates.of(any(included, rates::withRates, Section.QUANTITIES)));
    }

    private List<Relation> relations(List<Claim> wanted, Set<Section> included) {
        if (included.contains(Section.RELATIONS)) {
            return relations.touching(wanted);
        }
        return any(included, () -> relations.disputing(wanted), Section.DOUBTS);
    }

    private Provenance provenance(Set<Source> sources, Set<Section> included) {
        Set<String> slugs = included.contains(Section.ORIGINS)
                ? sources.stream().map(source -> source.slug).collect(toSet())
                : Set.of();
        return provenance.reachedFrom(slugs);
    }

    private static <E> List<E> any(Set<Section> included, Supplier<List<E>> load, Section... sections) {
        return Stream.of(sections).anyMatch(included::contains) ? load.get() : List.of();
    }

    private static <E> Map<Long, List<E>> by(List<E> entities, Function<E, Long> key) {
        return entities.stream().collect(groupingBy(key));
    }
}
