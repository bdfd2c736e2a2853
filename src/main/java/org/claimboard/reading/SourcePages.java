package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.CredibilityNoteStore;
import org.claimboard.claim.SlugPage;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceStore;
import org.claimboard.dossier.Grades;
import org.claimboard.dossier.SourceDossiers;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.Page;
import org.claimboard.site.NoSuchPage;
import org.jspecify.annotations.Nullable;

/** Assembles the list of sources and the page of each. */
@ApplicationScoped
class SourcePages {

    private final SourceStore sources;
    private final CredibilityNoteStore notes;
    private final SourceDossiers dossiers;

    SourcePages(SourceStore sources, CredibilityNoteStore notes, SourceDossiers dossiers) {
        this.sources = sources;
        this.notes = notes;
        this.dossiers = dossiers;
    }

    /**
     * @param after slug of the last source of the page before; null for the first page
     */
    @ReadOnly
    SourcesPage list(@Nullable String after) {
        Page<Source, String> page = sources.page(new SlugPage(after, ClaimQuery.MOST));
        Grades grades = new Grades(notes.on(page.items()), List.of());
        List<SourcesPage.Listed> listed = page.items().stream()
                .map(source -> new SourcesPage.Listed(source, source.seen, grade(grades.of(source))))
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
    SourcePage of(String slug) {
        return dossiers.of(slug)
                .map(dossier -> new SourcePage(dossier.source(), dossier))
                .orElseThrow(() -> new NoSuchPage("source " + slug));
    }
}
