package org.claimboard.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.claim.Claim;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.CredibilityNoteStore;
import org.claimboard.claim.EvidenceStore;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceEdge;
import org.claimboard.claim.SourceStore;

/** Records as the API shows them, for whoever else hands them out. The number of queries does not depend on how many. */
@ApplicationScoped
public class Representations {

    private final ClaimSectionLoader sections;
    private final SourceStore sources;
    private final CredibilityNoteStore notes;
    private final EvidenceStore evidence;

    Representations(
            ClaimSectionLoader sections, SourceStore sources, CredibilityNoteStore notes, EvidenceStore evidence) {
        this.sections = sections;
        this.sources = sources;
        this.notes = notes;
        this.evidence = evidence;
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
        ClaimSections loaded = sections.load(wanted, included);
        return wanted.stream()
                .map(claim -> ClaimRepresentation.of(claim, loaded))
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
                        CredibilityNotes.of(graded.getOrDefault(source.id, List.of()), List.of()),
                        null,
                        null))
                .toList();
    }

    /** All evidence on claims, by claim and place. */
    public List<EvidenceOnClaim> evidence(List<Claim> wanted) {
        Map<Long, List<EvidenceOnClaim>> found = evidence.on(wanted).stream()
                .collect(groupingBy(one -> one.claim.id, mapping(EvidenceOnClaim::of, toList())));
        return wanted.stream()
                .flatMap(claim -> found.getOrDefault(claim.id, List.of()).stream())
                .toList();
    }

    /** The notes on sources as a whole. */
    public List<CredibilityNoteRepresentation> notesOn(List<Source> wanted) {
        return CredibilityNotes.of(notes.on(wanted), List.of());
    }

    /** The notes on what sources say about claims. */
    public List<CredibilityNoteRepresentation> notes(List<Claim> wanted) {
        return CredibilityNotes.of(List.of(), notes.onClaims(wanted));
    }
}
