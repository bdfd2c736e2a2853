package org.claimboard.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.Assessment;
import org.claimboard.claim.ChainStore;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.CredibilityNoteStore;
import org.claimboard.claim.Evidence;
import org.claimboard.claim.EvidenceStore;
import org.claimboard.claim.ExchangeRate;
import org.claimboard.claim.Holdings;
import org.claimboard.claim.HoldingsStore;
import org.claimboard.claim.RateStore;
import org.claimboard.claim.Relation;
import org.claimboard.claim.RelationStore;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceStore;
import org.claimboard.claim.TopicStore;
import org.claimboard.comparison.Rates;
import org.claimboard.provenance.Provenance;
import org.claimboard.provenance.ProvenanceStore;
import org.claimboard.record.AttributionStep;
import org.claimboard.record.StatedConversion;
import org.hibernate.Hibernate;

/** Loads dossiers: the number of queries depends on the parts asked for only, and not on how many claims there are. */
@ApplicationScoped
public class Dossiers {

    /** What a look beforehand finds out about. */
    private static final Set<Part> FOUND_OUT = Set.of(
            Part.APPEARANCES,
            Part.CREDIBILITY,
            Part.CORRECTIONS,
            Part.RELATIONS,
            Part.CHAINS,
            Part.COMPARISONS,
            Part.TOPICS);

    /** Of so many parts a look is cheaper than to load them only to find nothing. */
    private static final int WORTH_LOOKING = 3;

    private final ArticleStore articles;
    private final ClaimStore claims;
    private final EvidenceStore evidence;
    private final SourceStore sources;
    private final CredibilityNoteStore notes;
    private final RelationStore relations;
    private final ProvenanceStore provenance;
    private final ChainStore chains;
    private final ComparisonStore comparisons;
    private final RateStore rates;
    private final TopicStore topics;
    private final HoldingsStore holdings;

    Dossiers(
            ArticleStore articles,
            ClaimStore claims,
            EvidenceStore evidence,
            SourceStore sources,
            CredibilityNoteStore notes,
            RelationStore relations,
            ProvenanceStore provenance,
            ChainStore chains,
            ComparisonStore comparisons,
            RateStore rates,
            TopicStore topics,
            HoldingsStore holdings) {
        this.articles = articles;
        this.claims = claims;
        this.evidence = evidence;
        this.sources = sources;
        this.notes = notes;
        this.relations = relations;
        this.provenance = provenance;
        this.chains = chains;
        this.comparisons = comparisons;
        this.rates = rates;
        this.topics = topics;
        this.holdings = holdings;
    }

    /** The dossier of one claim, which was loaded with its claimant and current assessment. */
    public Dossier of(Claim claim, Set<Part> parts) {
        return of(List.of(claim), parts).get(0);
    }

    /** The dossiers of claims in their order; each was loaded with its claimant and current assessment. */
    public List<Dossier> of(Collection<Claim> wanted, Set<Part> parts) {
        Loaded loaded = load(wanted, evidence(wanted, parts), thereOf(wanted, parts));
        return wanted.stream().map(claim -> new Dossier(claim, loaded)).toList();
    }

    /** Those of the parts that are worth a query of their own, because there is something in them. */
    private Set<Part> thereOf(Collection<Claim> wanted, Set<Part> parts) {
        long asked = parts.stream().filter(FOUND_OUT::contains).count();
        if (asked < WORTH_LOOKING || wanted.isEmpty()) {
            return parts;
        }
        Holdings held = holdings.of(wanted);
        Set<Part> there = EnumSet.copyOf(parts);
        drop(there, held.appearances(), Part.APPEARANCES);
        drop(there, held.corrections(), Part.CORRECTIONS);
        drop(there, held.relations(), Part.RELATIONS, Part.DOUBTS);
        drop(there, held.chains(), Part.CHAINS);
        drop(there, held.positions(), Part.COMPARISONS);
        drop(there, held.topics(), Part.TOPICS);
        drop(there, held.notes(), Part.CREDIBILITY);
        drop(there, held.edges(), Part.ORIGINS);
        return there;
    }

    private static void drop(Set<Part> parts, boolean held, Part... empty) {
        if (!held) {
            parts.removeAll(List.of(empty));
        }
    }

    private List<Evidence> evidence(Collection<Claim> wanted, Set<Part> parts) {
        return any(parts, () -> evidence(wanted), Part.EVIDENCE, Part.CREDIBILITY, Part.ORIGINS, Part.SOURCES);
    }

    private Loaded load(Collection<Claim> wanted, List<Evidence> found, Set<Part> parts) {
        Set<Source> cited = found.stream().map(one -> one.source).collect(toCollection(LinkedHashSet::new));
        List<CredibilityNote> graded = any(parts, () -> notes.around(wanted), Part.CREDIBILITY);
        Provenance reached = origins(cited, parts);
        List<ExchangeRate> rates = parts.contains(Part.RATES) ? rates(wanted) : List.of();
        return new Loaded(
                by(any(parts, () -> articles.settingsOf(wanted), Part.APPEARANCES), one -> one.appearance().claim.id),
                by(found, one -> one.claim.id),
                by(graded.stream().filter(note -> note.claim == null).toList(), note -> note.source.id),
                by(
                        graded.stream().filter(note -> note.claim != null).toList(),
                        note -> Objects.requireNonNull(note.claim).id),
                by(any(parts, () -> assessments(wanted), Part.ASSESSMENTS), one -> one.claim.id),
                by(any(parts, () -> claims.correctionsOf(wanted), Part.CORRECTIONS), one -> one.claim.id),
                relations(wanted, parts),
                reached,
                parts.contains(Part.SOURCES) ? sources(wanted, cited, graded, reached, rates) : Map.of(),
                any(parts, () -> chains.endingAt(wanted), Part.CHAINS),
                by(any(parts, () -> comparisons.positionsAt(wanted), Part.COMPARISONS), one -> one.claim.id),
                parts.contains(Part.TOPICS) ? topics.of(wanted) : Map.of(),
                Rates.at(rates));
    }

    /** Without the claims, which are there already: a row of each for each source would take longest. */
    private List<Evidence> evidence(Collection<Claim> wanted) {
        return wanted.stream().allMatch(Dossiers::hasEvidence)
                ? wanted.stream().flatMap(claim -> claim.evidence.stream()).toList()
                : evidence.on(wanted);
    }

    static boolean hasEvidence(Claim claim) {
        return Hibernate.isInitialized(claim.evidence)
                && claim.evidence.stream().allMatch(item -> Hibernate.isInitialized(item.source));
    }

    /** What nobody looked into draws on nothing. */
    private Provenance origins(Set<Source> cited, Set<Part> parts) {
        return parts.contains(Part.ORIGINS)
                ? provenance.reachedFrom(cited.stream().map(one -> one.slug).collect(toSet()))
                : Provenance.ofEnds(cited.stream().collect(toMap(one -> one.slug, Source::label)));
    }

    /** Where a claim has but one, it is the current one, which is there already. */
    private List<Assessment> assessments(Collection<Claim> wanted) {
        List<Claim> more = wanted.stream()
                .filter(claim -> claim.currentAssessment != null && claim.currentAssessment.ordinal > 1)
                .toList();
        Stream<Assessment> only = wanted.stream()
                .map(claim -> claim.currentAssessment)
                .flatMap(Stream::ofNullable)
                .filter(assessment -> assessment.ordinal == 1);
        return more.isEmpty()
                ? only.toList()
                : Stream.concat(only, claims.assessmentsOf(more).stream()).toList();
    }

    private List<Relation> relations(Collection<Claim> wanted, Set<Part> parts) {
        if (parts.contains(Part.RELATIONS)) {
            return relations.touching(wanted);
        }
        return any(parts, () -> relations.disputing(wanted), Part.DOUBTS);
    }

    /** Those that the evidence cites are there already. */
    private Map<String, Source> sources(
            Collection<Claim> wanted,
            Set<Source> cited,
            List<CredibilityNote> graded,
            Provenance reached,
            List<ExchangeRate> rates) {
        Map<String, Source> known = new HashMap<>();
        cited.forEach(source -> known.put(source.slug, source));
        Set<String> missing = new HashSet<>(reached.labels().keySet());
        wanted.stream()
                .flatMap(claim -> claim.chain.stream())
                .map(AttributionStep::source)
                .flatMap(Stream::ofNullable)
                .forEach(missing::add);
        rates.forEach(rate -> missing.addAll(rate.series.sources));
        SourceDossiers.confirmingIn(graded).forEach(missing::add);
        missing.removeAll(known.keySet());
        if (!missing.isEmpty()) {
            sources.bySlugs(missing).forEach(source -> known.put(source.slug, source));
        }
        return known;
    }

    /** Of the days, months and years of what is converted: a rate is never taken from another. */
    private List<ExchangeRate> rates(Collection<Claim> wanted) {
        Set<String> periods = wanted.stream()
                .flatMap(claim -> claim.quantities.stream())
                .flatMap(quantity -> quantity.conversions().stream())
                .map(StatedConversion::at)
                .flatMap(Stream::ofNullable)
                .collect(toSet());
        return periods.isEmpty() ? List.of() : rates.at(periods);
    }

    private static <E> List<E> any(Set<Part> wanted, Supplier<List<E>> load, Part... parts) {
        return Stream.of(parts).anyMatch(wanted::contains) ? load.get() : List.of();
    }

    private static <E> Map<Long, List<E>> by(List<E> entities, Function<E, Long> key) {
        return entities.stream().collect(groupingBy(key));
    }
}
