package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.CredibilityNoteStore;
import org.claimboard.claim.EvidenceStore;
import org.claimboard.claim.SlugPage;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceEdge;
import org.claimboard.claim.SourceStore;
import org.claimboard.dossier.Grades;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Page;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.jspecify.annotations.Nullable;
import static java.util.stream.Collectors.toMap;

/** Assembles the list of sources and the page of each. */
@ApplicationScoped
class SourcePages {

    private final SourceStore sources;
    private final EvidenceStore evidence;
    private final CredibilityNoteStore notes;
    private final ClaimStore claims;

    SourcePages(SourceStore sources, EvidenceStore evidence, CredibilityNoteStore notes, ClaimStore claims) {
        this.sources = sources;
        this.evidence = evidence;
        this.notes = notes;
        this.claims = claims;
    }

    /**
     * @param after slug of the last source of the page before; null for the first page
     */
    @ReadOnly
    SourcesPage list(@Nullable String after, Language reader) {
        Page<Source, String> page = sources.page(new SlugPage(after, ClaimQuery.MOST));
        Grades grades = new Grades(notes.on(page.items()), List.of());
        List<SourcesPage.Listed> listed = page.items().stream()
                .map(source -> new SourcesPage.Listed(
                        source, source.seen, grade(grades.of(source))))
                .toList();
        return new SourcesPage(listed, page.total(), page.next());
    }

    private static @Nullable String grade(@Nullable CredibilityNote graded) {
        return graded == null ? null : graded.grade();
    }

    /**
     * @throws NoSuchPage if no source goes by the slug
     */
    @ReadOnly
    SourcePage of(String slug, Language reader) {
        Source source = sources.bySlug(slug).orElseThrow(() -> new NoSuchPage("source " + slug));
        List<SourceEdge> drawsOn = sources.edgesFrom(source);
        List<SourceEdge> drawnOnBy = sources.edgesTo(source);
        Map<String, Claim> about = about(drawsOn, drawnOnBy);
        List<CredibilityNote> grades = grades(source);
        return new SourcePage(
                source,
                source.titleFrom,
                source.author,
                source.language,
                source.type,
                source.seen,
                source.seenWhere,
                source.url,
                source.archivedUrl,
                source.quotes.stream()
                        .map(quote -> new SourcePage.Quote(
                                new Text(quote.text(), quote.language()), quote.locator(), quote.seenAt()))
                        .toList(),
                grades.isEmpty() ? null : grades.get(0),
                grades,
                notes.onClaimsFrom(source),
                Text.ofNullable(source.origin, reader),
                Text.ofNullable(source.circularity, reader),
                Text.ofNullable(source.notes, reader),
                drawsOn.stream()
                        .map(edge -> link(edge, edge.target, about, reader))
                        .toList(),
                drawnOnBy.stream()
                        .map(edge -> link(edge, edge.source, about, reader))
                        .toList(),
                evidence.from(source));
    }

    private Map<String, Claim> about(List<SourceEdge> drawsOn, List<SourceEdge> drawnOnBy) {
        Set<String> slugs = Stream.concat(drawsOn.stream(), drawnOnBy.stream())
                .flatMap(edge -> edge.about.stream())
                .collect(Collectors.toSet());
        return claims.bySlugs(slugs).stream().collect(toMap(claim -> claim.slug, Function.identity()));
    }

    private List<CredibilityNote> grades(Source source) {
        return notes.on(List.of(source)).stream()
                .sorted(Comparator.comparingInt((CredibilityNote note) -> note.ordinal)
                        .reversed())
                .toList();
    }

    private static SourcePage.Link link(
            SourceEdge edge, @Nullable Source other, Map<String, Claim> about, Language reader) {
        return new SourcePage.Link(
                other,
                originName(edge.originName, edge.origin, reader),
                edge.kind,
                edge.inferred,
                Text.ofNullable(edge.note, reader),
                edge.about.stream()
                        .map(about::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Text originName(@Nullable LocalizedText name, @Nullable String key, Language reader) {
        if (name != null) {
            return Text.of(name, reader);
        }
        return new Text(key == null ? "" : key, reader.tag());
    }
}
