package org.claimboard.dossier;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.CredibilityNoteStore;
import org.claimboard.claim.EvidenceStore;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceEdge;
import org.claimboard.claim.SourceStore;
import org.claimboard.record.Confirmation;

/** Loads the dossiers of sources. */
@ApplicationScoped
public class SourceDossiers {

    private final SourceStore sources;
    private final EvidenceStore evidence;
    private final CredibilityNoteStore notes;
    private final ClaimStore claims;

    SourceDossiers(SourceStore sources, EvidenceStore evidence, CredibilityNoteStore notes, ClaimStore claims) {
        this.sources = sources;
        this.evidence = evidence;
        this.notes = notes;
        this.claims = claims;
    }

    /** The source with all that belongs to it, if one goes by the slug. */
    public Optional<SourceDossier> of(String slug) {
        return sources.bySlug(slug).map(this::of);
    }

    private SourceDossier of(Source source) {
        List<SourceEdge> drawsOn = sources.edgesFrom(source);
        List<SourceEdge> drawnOnBy = sources.edgesTo(source);
        List<CredibilityNote> graded = notes.from(source);
        return new SourceDossier(
                source,
                new Grades(
                        graded.stream().filter(note -> note.claim == null).toList(),
                        graded.stream().filter(note -> note.claim != null).toList()),
                drawsOn,
                drawnOnBy,
                evidence.from(source),
                about(Stream.concat(drawsOn.stream(), drawnOnBy.stream())),
                confirming(graded));
    }

    private Map<String, Claim> about(Stream<SourceEdge> edges) {
        Set<String> slugs = edges.flatMap(edge -> edge.about.stream()).collect(toSet());
        return slugs.isEmpty()
                ? Map.of()
                : claims.bySlugs(slugs).stream().collect(toMap(claim -> claim.slug, Function.identity()));
    }

    private Map<String, Source> confirming(List<CredibilityNote> graded) {
        Set<String> slugs = confirmingIn(graded).collect(toSet());
        return slugs.isEmpty()
                ? Map.of()
                : sources.bySlugs(slugs).stream().collect(toMap(source -> source.slug, Function.identity()));
    }

    /** Slugs of the sources that confirm what others say. */
    static Stream<String> confirmingIn(List<CredibilityNote> graded) {
        return graded.stream()
                .flatMap(note -> note.confirmedBy.stream())
                .map(Confirmation::source)
                .flatMap(Stream::ofNullable);
    }
}
