package org.claimboard.api;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.CredibilityNoteStore;
import org.claimboard.claim.ExchangeRate;
import org.claimboard.claim.RateSeries;
import org.claimboard.claim.RateStore;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceEdge;
import org.claimboard.claim.SourceStore;
import org.claimboard.dossier.Comparisons;
import org.claimboard.dossier.Dossiers;
import org.claimboard.dossier.Grades;
import org.claimboard.dossier.Part;

/** Records as the API shows them, for whoever else hands them out. The number of queries does not depend on how many. */
@ApplicationScoped
public class Representations {

    private final Dossiers dossiers;
    private final SourceStore sources;
    private final CredibilityNoteStore notes;
    private final RateStore rates;
    private final Comparisons comparisons;

    Representations(
            Dossiers dossiers,
            SourceStore sources,
            CredibilityNoteStore notes,
            RateStore rates,
            Comparisons comparisons) {
        this.dossiers = dossiers;
        this.sources = sources;
        this.notes = notes;
        this.rates = rates;
        this.comparisons = comparisons;
    }

    /** Writes them as the API does. */
    public static ObjectWriter writer() {
        return Answers.writer();
    }

    /** Claims with everything. */
    public List<ClaimRepresentation> claims(List<Claim> wanted) {
        return claims(wanted, Section.ALL);
    }

    List<ClaimRepresentation> claims(List<Claim> wanted, Set<Section> included) {
        return dossiers.of(wanted, Section.parts(included)).stream()
                .map(dossier -> ClaimRepresentation.of(dossier, included))
                .toList();
    }

    /** Claims with their numbers and the evidence on them. */
    public List<ClaimRepresentation> figures(List<Claim> wanted) {
        return claims(wanted, EnumSet.of(Section.QUANTITIES, Section.EVIDENCE));
    }

    /** Claims with the doubts about them. */
    public List<ClaimRepresentation> doubted(List<Claim> wanted) {
        return claims(wanted, EnumSet.of(Section.DOUBTS));
    }

    /** Comparisons that were loaded with their positions, reckoned. */
    public List<ComparisonRepresentation> comparisons(List<Comparison> wanted) {
        return comparisons.reckoned(wanted).stream()
                .map(ComparisonRepresentation::of)
                .toList();
    }

    /** Series of rates with all their rates. */
    public List<RatesRepresentation> rates(List<RateSeries> wanted) {
        Map<Long, List<ExchangeRate>> bySeries = rates.of(wanted).stream().collect(groupingBy(rate -> rate.series.id));
        return wanted.stream()
                .map(series -> RatesRepresentation.of(series, bySeries.getOrDefault(series.id, List.of())))
                .toList();
    }

    /** Sources as lists show them: with what they draw on and the notes on them as a whole. */
    public List<SourceRepresentation> sources(List<Source> wanted) {
        Map<Long, List<SourceEdge>> edges =
                sources.edgesFrom(wanted).stream().collect(groupingBy(edge -> edge.source.id));
        Map<Long, List<CredibilityNote>> graded = notes.on(wanted).stream().collect(groupingBy(note -> note.source.id));
        return wanted.stream()
                .map(source -> SourceRepresentation.of(
                        source,
                        edges.getOrDefault(source.id, List.of()),
                        CredibilityNoteRepresentation.all(
                                new Grades(graded.getOrDefault(source.id, List.of()), List.of())),
                        null,
                        null))
                .toList();
    }

    /** All evidence on claims, by claim and place. */
    public List<EvidenceOnClaim> evidence(List<Claim> wanted) {
        return dossiers.of(wanted, Set.of(Part.EVIDENCE)).stream()
                .flatMap(dossier -> dossier.evidence().stream())
                .map(EvidenceOnClaim::of)
                .toList();
    }

    /** The notes on sources as a whole. */
    public List<CredibilityNoteRepresentation> notesOn(List<Source> wanted) {
        return CredibilityNoteRepresentation.all(new Grades(notes.on(wanted), List.of()));
    }

    /** The notes on what sources say about claims. */
    public List<CredibilityNoteRepresentation> notes(List<Claim> wanted) {
        return CredibilityNoteRepresentation.all(new Grades(List.of(), notes.onClaims(wanted)));
    }
}
