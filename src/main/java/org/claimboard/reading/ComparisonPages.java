package org.claimboard.reading;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceStore;
import org.claimboard.dossier.ComparisonDossier;
import org.claimboard.dossier.FigureOrder;
import org.claimboard.dossier.Timeline;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.site.NoSuchPage;

/** Assembles the page of a contested question. */
@ApplicationScoped
class ComparisonPages {

    private final DashboardPages dashboards;
    private final SourceStore sources;
    private final ClaimPages claims;

    ComparisonPages(DashboardPages dashboards, SourceStore sources, ClaimPages claims) {
        this.dashboards = dashboards;
        this.sources = sources;
        this.claims = claims;
    }

    /**
     * @param number which page of its figures
     * @throws NoSuchPage if no comparison goes by the slug, or it has fewer pages
     */
    @ReadOnly
    ComparisonPage of(String slug, FigureOrder order, int number) {
        ComparisonDossier question = dashboards.comparison(slug);
        FigurePage shown = FigurePage.of(question, order, number);
        if (number > shown.count()) {
            throw new NoSuchPage("page " + number + " of comparison " + slug);
        }
        return new ComparisonPage(
                question, shown, Timeline.of(question, bySlug(Timeline.sourcesIn(question))), claims.newsroom());
    }

    private Map<String, Source> bySlug(Set<String> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : sources.bySlugs(slugs).stream().collect(toMap(source -> source.slug, Function.identity()));
    }
}
