package org.claimboard.api;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.claim.Claim;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.CredibilityNoteStore;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceEdge;
import org.claimboard.claim.SourceStore;
import org.claimboard.dossier.Dossiers;
import org.claimboard.dossier.Grades;
import org.claimboard.dossier.Part;

/** Records as the API shows them, for whoever else hands them out. The number of queries does not depend on how many. */
@ApplicationScoped
public class Representations {

    private final Dossiers dossiers;
    private final SourceStore sources;
    private final CredibilityNoteStore notes;

    Representations(Dossiers dossiers, SourceStore sources, CredibilityNoteStore notes) {
        this.dossiers = dossiers;
        this.sources = sources;
        this.notes = notes;
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
